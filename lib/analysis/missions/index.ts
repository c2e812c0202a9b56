import type { Mission } from '../../types.ts';
import type { Entities } from '../entities.ts';

/** Diplomatic missions and what becomes of them. */
export function findMissions(_entities: Entities, _context: { published: string | null }): Mission[] {
  return [];
}

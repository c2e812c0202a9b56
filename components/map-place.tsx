import type { Meeting } from '../lib/types.ts';

/** Room for the map, so that nothing jumps when it comes. */
export function MapPlace({ meeting }: { meeting: Meeting }) {
  return meeting.participants.length > 0 ? <div class="map-place" /> : null;
}

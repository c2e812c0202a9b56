import type { Row } from './statistics.ts';
export function pictureOf(_rows: readonly Row[], _caption: string): string {
  return '<svg xmlns="http://www.w3.org/2000/svg"/>';
}

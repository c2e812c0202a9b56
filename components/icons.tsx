import type { MeetingMode, MeetingStatus } from '../lib/types.ts';

// Own drawings on a 16-unit grid, 1.5 units of line. Decoration only: the word always stands beside the sign.
const PATHS = {
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.2V5M10.5 2.2V5',
  pin: 'M8 14s4.5-4.2 4.5-7.6A4.5 4.5 0 0 0 8 2a4.5 4.5 0 0 0-4.5 4.4C3.5 9.8 8 14 8 14zM8 8a1.6 1.6 0 1 0 0-3.2A1.6 1.6 0 0 0 8 8z',
  table:
    'M2 8.5h12M4 8.5V13M12 8.5V13M4.5 6a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM11.5 6a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4z',
  phone:
    'M4.6 2.3 6.4 2l1.1 3-1.4 1.2a8 8 0 0 0 3.7 3.7L11 8.5l3 1.1-.3 1.8c-.2 1.2-1.2 2-2.4 1.8A11.2 11.2 0 0 1 2.8 4.7c-.2-1.2.6-2.2 1.8-2.4z',
  video: 'M2 4.5h8v7H2zM10 7.2l4-2.2v6l-4-2.2',
  plane: 'M14 2.2 2 7l4 2.2L8.7 14 14 2.2zM6 9.2l3-2.8',
  globe:
    'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM2 8h12M8 2c2 1.7 2.6 3.7 2.6 6S10 12.3 8 14C6 12.3 5.4 10.3 5.4 8S6 3.7 8 2z',
  meet: 'M2 8h12M5 5 2 8l3 3M11 5l3 3-3 3',
  check: 'M3 8.5 6.5 12 13 4.5',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.2 1.6',
  cross: 'M4 4l8 8M12 4l-8 8',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  dots: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  ban: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM3.8 3.8l8.4 8.4',
  back: 'M3 8a5 5 0 1 1 1.6 3.7M3 4.5V8h3.5',
  idea: 'M6 13.5h4M6.5 11.5c0-1.5-2-2.3-2-4.8a3.5 3.5 0 0 1 7 0c0 2.5-2 3.3-2 4.8z',
  speech: 'M2.5 3h11v8h-6L4.5 13.5V11h-2z',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  arrow: 'M2.5 8h11M9.5 4l4 4-4 4',
  search: 'M7 11.5A4.5 4.5 0 1 0 7 2.5a4.5 4.5 0 0 0 0 9zM10.5 10.5 14 14',
  page: 'M4 2h5.5L12.5 5v9H4zM9.5 2v3h3M6 8h4.5M6 10.8h4.5',
  lock: 'M3.5 7.5h9V14h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  warn: 'M8 2.5 14.5 13.5h-13zM8 6.8v3M8 11.8h.01',
  letters: 'M1.5 12.5 5 3.5l3.5 9M2.7 9.5h4.6M12 5.5c-3 0-3 7 0 7 1.5 0 2.5-1 2.5-3.5S13.5 5.5 12 5.5zM14.5 5.5v7',
  expand: 'M9.5 2.5h4v4M6.5 13.5h-4v-4M13.5 2.5 9 7M2.5 13.5 7 9',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5V6H9.5',
  keyboard: 'M1.5 4.5h13v7h-13zM4 7h.01M6.5 7h.01M9 7h.01M11.5 7h.01M5 9.5h6',
  shield: 'M8 2l5 1.8V8c0 3-2.2 5-5 6-2.8-1-5-3-5-6V3.8z',
  marker: 'M3 13.5h10M4.5 10.5l5.5-7 2.5 2-5.5 7-3 .5z',
  gear: 'M6.7 3.3L6.9 1.7L9.1 1.7L9.3 3.3L10.4 3.7L11.7 2.8L13.2 4.3L12.3 5.6L12.7 6.7L14.3 6.9L14.3 9.1L12.7 9.3L12.3 10.4L13.2 11.7L11.7 13.2L10.4 12.3L9.3 12.7L9.1 14.3L6.9 14.3L6.7 12.7L5.6 12.3L4.3 13.2L2.8 11.7L3.7 10.4L3.3 9.3L1.7 9.1L1.7 6.9L3.3 6.7L3.7 5.6L2.8 4.3L4.3 2.8L5.6 3.7zM8 10.1a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 0 0 0 4.2z',
} as const;

/** Signs grow with the type: pixels at its usual size. */
const rem = (pixels: number) => `${pixels / 16}rem`;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={rem(size)}
      height={rem(size)}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

export const STATUS_ICON: Record<MeetingStatus, IconName> = {
  held: 'check',
  ongoing: 'dots',
  planned: 'clock',
  cancelled: 'cross',
  postponed: 'pause',
  denied: 'ban',
  background: 'back',
};

export const MODE_ICON: Record<MeetingMode, IconName> = {
  'in-person': 'meet',
  call: 'phone',
  video: 'video',
  visit: 'plane',
  summit: 'globe',
  unknown: 'meet',
};

/** Logo: two sides and the line between them, as in public/icon.svg. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg class="logo" width={rem(size)} height={rem(size)} viewBox="0 0 32 32" aria-hidden="true">
      <rect class="logo-ground" width="32" height="32" rx="8" />
      <path class="logo-mark" d="M8 11.5h16M8 20.5h16" />
      <circle class="logo-dot" cx="8.5" cy="11.5" r="3.5" />
      <circle class="logo-dot" cx="23.5" cy="20.5" r="3.5" />
    </svg>
  );
}

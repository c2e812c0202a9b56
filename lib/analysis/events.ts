import type { EventCode, Meeting } from '../types.ts';

/**
 * Codes a meeting in CAMEO (Schrodt, Conflict and Mediation Event Observations, version 1.1b3: 036 express intent to meet, 040 consult,
 * 041 discuss by telephone, 042 make a visit, 043 host a visit, 044 meet at a third location, 045 mediate, 046 negotiate, 057 sign a formal
 * agreement, 120 reject) and in PLOVER (CONSULT, AGREE, COOPERATE, REJECT).
 */
export function eventsOf(
  meeting: Pick<Meeting, 'mode' | 'status' | 'place' | 'participants' | 'agreements'>,
): EventCode[] {
  const cameo: string[] = [];
  const plover: string[] = [];
  switch (meeting.status) {
    case 'planned':
    case 'postponed':
      cameo.push('036');
      plover.push('AGREE');
      break;
    case 'cancelled':
      cameo.push('120');
      plover.push('REJECT');
      break;
    case 'denied':
      cameo.push('120');
      plover.push('REJECT');
      break;
    default:
      cameo.push(heldCode(meeting));
      plover.push('CONSULT');
  }
  if (meeting.agreements.some((a) => /\b(?:sign|signed|agreement|treaty|memorandum|accord|pact|deal)\b/i.test(a))) {
    cameo.push('057');
    plover.push('AGREE');
  }
  return [
    ...cameo.map((code): EventCode => ({ scheme: 'CAMEO', code })),
    ...[...new Set(plover)].map((code): EventCode => ({ scheme: 'PLOVER', code })),
  ];
}

function heldCode({ mode, place, participants }: Pick<Meeting, 'mode' | 'place' | 'participants'>): string {
  if (mode === 'call' || mode === 'video') return '041';
  if (mode === 'visit') return '042';
  const states = new Set(participants.map((p) => p.country));
  if (!place?.country) return '040';
  // Participants are listed with the one who acts first: a guest makes a visit, a host receives one.
  if (!states.has(place.country)) return '044';
  return participants[0]?.country === place.country ? '043' : '042';
}

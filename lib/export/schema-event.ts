/** The meetings of an article as schema.org events, for calendars, search engines and knowledge graphs. */

import type { Meeting, Participant, Readout } from '../types.ts';
import { countryId } from './entities.ts';
import { safeUri } from './iri.ts';
import { countryName, meetingName, participantNames } from './names.ts';
import { urnUuid } from './urn.ts';

const STATUS: Partial<Record<Meeting['status'], string>> = {
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
};

function attendee(readout: Readout, participant: Participant): object[] {
  const official = readout.officials.find(({ id }) => id === participant.official);
  const code = official?.country ?? participant.country;
  const country =
    code === null
      ? null
      : { '@type': 'Country', '@id': countryId(code), name: countryName(readout, code), identifier: code };
  const role = official?.role ?? participant.role ?? null;
  if (!official) {
    if (!country) return [];
    return role === null ? [country] : [{ '@type': 'Role', roleName: role, attendee: country }];
  }
  return [
    {
      '@type': 'Person',
      name: official.name,
      ...(role === null ? {} : { jobTitle: role }),
      ...(country === null ? {} : { worksFor: country }),
    },
  ];
}

function location(readout: Readout, { mode, place }: Meeting): object {
  if (mode === 'call' || mode === 'video')
    return { location: { '@type': 'VirtualLocation', name: mode === 'call' ? 'Telephone' : 'Video' } };
  if (!place) return {};
  const { venue, city, country } = place;
  const name = venue ?? city ?? (country === null ? null : countryName(readout, country));
  const address = {
    '@type': 'PostalAddress',
    ...(city === null ? {} : { addressLocality: city }),
    ...(country === null ? {} : { addressCountry: country }),
  };
  return { location: { '@type': 'Place', ...(name === null ? {} : { name }), address } };
}

function eventOf(readout: Readout, page: string, article: object, meeting: Meeting): object {
  const { id, date, status, mode, topics } = meeting;
  const online = mode === 'call' || mode === 'video';
  return {
    '@type': 'Event',
    '@id': urnUuid(page, 'meeting', id),
    name: meetingName(readout, { ...meeting, status: 'held' }) || participantNames(readout, meeting).join(', '),
    ...(date === null ? {} : { startDate: date }),
    eventStatus: STATUS[status] ?? 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${online ? 'Online' : 'Offline'}EventAttendanceMode`,
    ...location(readout, meeting),
    attendee: meeting.participants.flatMap((participant) => attendee(readout, participant)),
    ...(topics.length === 0 ? {} : { keywords: topics }),
    subjectOf: article,
  };
}

/**
 * In: a readout. Out: schema.org JSON-LD, an `Event` for each meeting; one the article denies is none.
 * Of meetings held, planned and recalled schema.org says one thing, scheduled: the date tells them apart.
 */
export function toSchemaEvents(readout: Readout): object {
  const { url, canonical, title, published, publisher } = readout.article;
  const address = safeUri(canonical) ?? safeUri(url);
  const page = address ?? urnUuid('text', title ?? '');
  const article = {
    '@type': 'NewsArticle',
    ...(address === null ? {} : { '@id': address, url: address }),
    ...(title === null ? {} : { headline: title }),
    ...(published === null ? {} : { datePublished: published }),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
  };
  const meetings = readout.meetings.filter(({ status }) => status !== 'denied');
  return {
    '@context': 'https://schema.org',
    '@graph': meetings.map((meeting) => eventOf(readout, page, article, meeting)),
  };
}

/** The `readout` part of the export document: the summary, with spans of `Article.text` turned into places in the source. */

import type { MentionKind, Readout, Span } from '../types.ts';
import type { Locate } from './located.ts';

/** In: a mention. Out: the id of its annotation, or null when its words are gone from the page. */
export type IdOf = (kind: MentionKind, entity: string, span: Span) => string | null;

/** In: the readout. Out: the same for other programs; key order is fixed, and what the text does not say is null. */
export function summaryOf(readout: Readout, locate: Locate, idOf: IdOf): object {
  const evidence = (spans: Span[]) =>
    spans.flatMap((span) => {
      const place = locate(span);
      return place ? [{ start: place.start, end: place.end, exact: place.exact }] : [];
    });
  const mentions = (kind: MentionKind, entity: string, spans: Span[]) => [
    ...new Set(spans.map((span) => idOf(kind, entity, span)).filter((id) => id !== null)),
  ];
  const { url, canonical, title, published, publisher, language } = readout.article;
  return {
    onTopic: readout.onTopic,
    topicScore: readout.topicScore,
    reasons: readout.reasons,
    article: { url, canonical, title, published, publisher, language },
    headline: readout.headline,
    officials: readout.officials.map(({ id, name, role, country, former, confidence, basis, ...spans }) => ({
      ...{ id, name, role, country, former, confidence, basis },
      mentions: mentions('official', id, spans.mentions),
      evidence: evidence(spans.evidence),
    })),
    countries: readout.countries.map(({ code, name, mentions: spans }) => ({
      code,
      name,
      mentions: mentions('country', code, spans),
    })),
    missions: readout.missions.map(({ id, type, sending, host, city, mentions: spans, developments }) => ({
      ...{ id, type, sending, host, city },
      mentions: mentions('mission', id, spans),
      developments: developments.map(({ action, status, date, person, confidence, evidence: words }) => ({
        ...{ action, status, date, person, confidence },
        evidence: evidence(words),
      })),
    })),
    meetings: readout.meetings.map((meeting) => {
      const { id, main, mode, status, date, place, topics, agreements, events, confidence } = meeting;
      const participants = meeting.participants.map(({ official, country, role }) => ({
        ...{ official, country },
        ...(role === undefined || role === null ? {} : { role }),
      }));
      return {
        ...{ id, main, participants, mode, status, date },
        place: place && { city: place.city, country: place.country, venue: place.venue },
        ...{ topics, agreements },
        events: events.map(({ scheme, code }) => ({ scheme, code })),
        confidence,
        evidence: evidence(meeting.evidence),
        sources: {
          date: evidence(meeting.sources.date),
          place: evidence(meeting.sources.place),
          topics: evidence(meeting.sources.topics),
          agreements: evidence(meeting.sources.agreements),
        },
      };
    }),
    quotes: readout.quotes.flatMap((quote) => {
      const { speaker, speakerName, text } = quote;
      return evidence([quote]).map((place) => ({ speaker, speakerName, text, ...place }));
    }),
    delegations: readout.delegations.map(({ of, led_by, members, evidence: words }) => ({
      ...{ of, led_by, members },
      evidence: evidence(words),
    })),
    referenceDate: readout.referenceDate,
  };
}

/** Every span an export asks `locate` for: a door that must ask the page in one message sends these. May hold doubles. */
export function spansOf(readout: Readout): Span[] {
  const spans = [
    ...readout.officials.flatMap(({ mentions, evidence }) => [...mentions, ...evidence]),
    ...readout.countries.flatMap(({ mentions }) => mentions),
    ...readout.missions.flatMap(({ mentions, developments }) => [
      ...mentions,
      ...developments.flatMap(({ evidence }) => evidence),
    ]),
    ...readout.meetings.flatMap(({ evidence, sources }) => [...evidence, ...Object.values(sources).flat()]),
    ...readout.quotes,
    ...readout.delegations.flatMap(({ evidence }) => evidence),
  ];
  return spans.map(({ start, end }) => ({ start, end }));
}

import { splitSentences } from '../language/sentences.ts';
import { countryName } from '../reference/countries.ts';
import { referenceDate } from '../reference/officials.ts';
import type { Article, Country, Meeting, Mission, Official, Readout } from '../types.ts';
import { findCities } from './cities.ts';
import { findCountries } from './countries.ts';
import { findDelegations } from './delegations.ts';
import type { Entities } from './entities.ts';
import { headlineOf } from './headline.ts';
import { type MeetingStages, meetingStages } from './meetings/index.ts';
import { type MissionStages, missionStages } from './missions/index.ts';
import { findPeriphrases } from './periphrases.ts';
import { type AttributedQuote, attributeQuotes } from './quotes.ts';
import { resolve } from './resolve.ts';
import { type Scan, scan } from './scan.ts';
import { judgeTopic, type TopicInput, type TopicJudgement } from './topic.ts';

/** All that the stages found, each from what the ones before it did. */
export interface Stages {
  article: Article;
  scan: Scan;
  entities: Entities;
  quotes: AttributedQuote[];
  missions: MissionStages;
  meetings: MeetingStages;
  topic: TopicJudgement;
}

/** Scan and resolve: all that the article names, tied together. */
export const understand = (article: Article): Entities => understandInStages(article).entities;

function understandInStages(article: Article): Pick<Stages, 'scan' | 'entities'> {
  const text = splitSentences(article);
  const countries = findCountries(text);
  const scanned = scan(text, countries, findCities(text, countries));
  const entities = resolve(scanned, article);
  const periphrases = findPeriphrases(text.tokens, text.sentences, entities.countries);
  entities.countries = [...entities.countries, ...periphrases].sort((a, b) => a.start - b.start);
  return { scan: scanned, entities };
}

/** Runs every stage and keeps what each found: the engine's work, with nothing put together yet. */
export function stagesOf(article: Article): Stages {
  const { scan: scanned, entities } = understandInStages(article);
  const { published } = article;
  const quotes = attributeQuotes(entities);
  const missions = missionStages(entities, { published });
  const meetings = meetingStages(entities, { missions: missions.missions, quotes, published });
  const topic = judgeTopic(topicInput(entities, missions.missions, meetings.meetings));
  return { article, scan: scanned, entities, quotes, missions, meetings, topic };
}

/**
 * The engine: an article in, its structured summary out. All spans are UTF-16 offsets in `article.text`. Never throws on any text; what the
 * text does not say is null.
 */
export const analyse = (article: Article): Readout => readoutOf(stagesOf(article));

/** What the stages found, put together as the summary that travels. */
export function readoutOf({ article, entities, quotes, topic, ...found }: Stages): Readout {
  const { missions } = found.missions;
  const { meetings } = found.meetings;
  const officials = officialsOf(entities, envoysOf(missions));
  const { text: _text, blocks: _blocks, segments: _segments, ...info } = article;
  return {
    onTopic: topic.onTopic,
    topicScore: topic.score,
    reasons: topic.reasons,
    article: info,
    headline: topic.onTopic ? headlineOf({ officials, meetings, missions }) : null,
    officials,
    countries: countriesOf(entities),
    missions,
    meetings,
    quotes: quotes.map(({ rule: _rule, ...quote }) => quote),
    delegations: findDelegations(entities),
    referenceDate,
  };
}

/** What the topic is judged by: plain spans and codes. */
function topicInput(entities: Entities, missions: readonly Mission[], meetings: readonly Meeting[]): TopicInput {
  const people = new Map(entities.people.map((person) => [person.id, person]));
  return {
    article: entities.article,
    countries: entities.countries,
    officials: entities.mentions.flatMap(({ start, end, person }) => {
      const official = people.get(person);
      return official?.official ? [{ start, end, id: person, country: official.country }] : [];
    }),
    // "the newly appointed ambassador" attended something else
    missions: missions
      .flatMap((mission) => mission.developments.flatMap(({ evidence }) => evidence))
      .filter(({ start }) => !/newly[- ]$/i.test(entities.article.text.slice(Math.max(0, start - 6), start))),
    meetings: meetings.map(({ status, main, participants, evidence }) => ({
      status,
      main,
      evidence,
      countries: participants.flatMap(({ country }) => (country ? [country] : [])),
    })),
  };
}

/** Whose ambassador each one is, by what becomes of the post: nothing else may say. */
function envoysOf(missions: readonly Mission[]): Map<string, string> {
  const envoys = new Map<string, string>();
  for (const { sending, developments } of missions)
    for (const { person } of developments) if (person && sending) envoys.set(person, sending);
  return envoys;
}
const ENVOY = /ambassador|envoy|charg|consul|nuncio|commissioner/i;

function officialsOf(entities: Entities, envoys: ReadonlyMap<string, string>): Official[] {
  const spans = new Map<string, { start: number; end: number }[]>();
  for (const { person, start, end } of entities.mentions) {
    const list = spans.get(person) ?? [];
    list.push({ start, end });
    spans.set(person, list);
  }
  return entities.people
    .filter((person) => person.official && spans.has(person.id))
    .map(({ id, name, role, country, former, confidence, basis, evidence }) => ({
      id,
      name,
      role,
      country: country ?? (ENVOY.test(role ?? '') ? (envoys.get(id) ?? null) : null),
      former,
      confidence,
      basis,
      mentions: spans.get(id) ?? [],
      evidence,
    }));
}

/** Countries in order of their first mention. */
function countriesOf(entities: Entities): Country[] {
  const byCode = new Map<string, Country>();
  for (const { code, start, end, counted } of entities.countries) {
    if (!counted) continue;
    const country = byCode.get(code) ?? { code, name: countryName(code), mentions: [] };
    country.mentions.push({ start, end });
    byCode.set(code, country);
  }
  return [...byCode.values()];
}

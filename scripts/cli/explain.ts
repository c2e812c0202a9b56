import { readoutOf, type Stages } from '../../lib/analysis/analyse.ts';
import type { TokenSpan } from '../../lib/analysis/entities.ts';
import type { Who } from '../../lib/analysis/meetings/parties.ts';
import type { Sighting } from '../../lib/analysis/meetings/sighting.ts';
import { wordsOf } from '../../lib/analysis/scan.ts';
import type { Span } from '../../lib/types.ts';

type Section = [title: string, rows: string[]];

/** What every stage found, in the order of the way, each with its words and the rule that made it: to trace a wrong result. */
export function explain(stages: Stages, source: string): string {
  const writer = new Writer(stages);
  const sections: Section[] = [
    ...writer.page(),
    ...writer.scan(),
    ...writer.people(),
    ...writer.quotes(),
    ...writer.missions(),
    ...writer.meetings(),
    ...writer.answer(),
  ];
  const body = sections.map(([title, rows]) => [`## ${title}`, ...rows.map((row) => `- ${row}`), ''].join('\n'));
  return `${[`# ${source}`, '', ...body].join('\n')}\n`;
}

const sure = (confidence: number) => `${Math.round(confidence * 100)} %`;
const whoIs = ({ official, role, country, several, unsure }: Who) =>
  (official ?? `${several ? 'several' : (role ?? 'someone')} of ${country}`) + (unsure ? '?' : '');

class Writer {
  private readonly stages: Stages;
  private readonly text: string;

  constructor(stages: Stages) {
    this.stages = stages;
    this.text = stages.article.text;
  }

  private quote = ({ start, end }: Span) => `“${this.text.slice(start, end)}” [${start}–${end}]`;
  private list = (spans: readonly Span[]) => (spans.length ? spans.map(this.quote).join(' · ') : 'nothing');
  private tokens = ({ first, last }: Pick<TokenSpan, 'first' | 'last'>) =>
    `“${wordsOf(this.stages.entities.tokens, first, last)}”`;

  page(): Section[] {
    const { text: _, blocks, segments, ...info } = this.stages.article;
    return [
      ['Page', Object.entries(info).map(([name, value]) => `${name}: ${value}`)],
      [
        `Text: ${blocks.length} blocks, ${segments.length} verbatim stretches`,
        blocks.map((b) => `${b.kind} ${this.quote(b)}`),
      ],
    ];
  }

  /** What is found without looking beyond a sentence. */
  scan(): Section[] {
    const { countries, cities, scanned } = this.stages.scan;
    return [
      [
        'Scan: countries, by form',
        countries.map((c) => `${c.code}: ${this.quote(c)}, ${c.form}${c.counted ? '' : ', not counted'}`),
      ],
      ['Scan: cities', cities.map((c) => `${c.city}, ${c.country}: ${this.quote(c)}`)],
      [
        'Scan: role phrases',
        scanned.flatMap(({ phrases }) =>
          phrases.map(
            (p) =>
              `${this.tokens(p)}: ${p.title} (${p.role.canonical}, ${p.role.level})` +
              `${p.country ? `, of ${p.country}` : ''}${p.impliedCountry ? `, implies ${p.impliedCountry}` : ''}` +
              `${p.host ? `, to ${p.host}` : ''}${p.determiner ? `, “${p.determiner}”` : ''}` +
              `${p.former ? ', former' : ''}${p.plural ? ', plural' : ''}`,
          ),
        ),
      ],
      [
        'Scan: runs of capitals that may be names',
        scanned.flatMap(({ runs }) =>
          runs.map((r) => `${this.tokens(r)}${r.role ? ` after the role ${this.tokens(r.role)}` : ''}`),
        ),
      ],
    ];
  }

  people(): Section[] {
    const { people, mentions, references, unnamed } = this.stages.entities;
    return [
      [
        'Resolve: people',
        people.flatMap((p) => [
          `${p.id}: ${p.name}, ${p.role} (${p.rules.role ?? 'no rule'}), ${p.country} (${p.rules.country ?? 'no rule'})` +
            `${p.former ? ', former' : ''}${p.official ? '' : ', no official'} (${sure(p.confidence)}, from ${p.basis}); said by ${this.list(p.evidence)}`,
          ...mentions.filter((m) => m.person === p.id).map((m) => `  ${m.form} ${this.quote(m)}`),
        ]),
      ],
      [
        'Resolve: pronouns and groups',
        references.map((r) => `${r.form} ${this.quote(r)}: ${r.people.join(', ') || 'nobody'}`),
      ],
      ['Resolve: offices without a name', unnamed.map((u) => `${this.quote(u)}: ${u.role} of ${u.country}`)],
    ];
  }

  quotes(): Section[] {
    const rows = this.stages.quotes.map((q) => `${q.speakerName} (${q.speaker}), by rule ${q.rule}: ${this.quote(q)}`);
    return [['Quotes', rows]];
  }

  missions(): Section[] {
    const { sightings, acts } = this.stages.missions;
    const tokens = this.stages.entities.tokens;
    return [
      [
        'Missions: namings',
        sightings.map(
          (s) =>
            `${this.tokens(s)}: ${s.type} ${s.sending} → ${s.host}${s.city ? `, ${s.city}` : ''}` +
            `${s.own ? ', the subject’s own' : ''}${s.address ? ', form of address' : ''}${s.silent ? ', by pronoun' : ''}`,
        ),
      ],
      [
        'Missions: acts',
        acts.map(
          (a) =>
            `${a.action}, ${a.standing.status}${a.standing.decided ? ' (decided)' : ''} by “${tokens[a.at]?.text}”` +
            `${a.actor ? `, actor ${a.actor}` : ''}${a.host ? `, host ${a.host}` : ''}: ${this.quote(a.evidence)}`,
        ),
      ],
    ];
  }

  private sighting = (s: Sighting): string => {
    const flags = (
      ['weak', 'earlier', 'anaphoric', 'another', 'plural', 'quoted', 'sport', 'headline'] as const
    ).filter((flag) => s[flag]);
    return (
      `${s.kind} “${this.stages.entities.tokens[s.at]?.text}” (${[s.frame, ...flags].join(', ')}): ` +
      `${s.who.map(whoIs).join(' + ') || 'nobody'}; ${s.mode}, ${s.status}; ` +
      `date ${s.date ? `${s.date.iso} ${this.quote(s.date.span)}` : null}; ` +
      `place ${s.place ? `${[s.place.city, s.place.country].filter(Boolean).join(', ')}${s.placeSpan ? ` ${this.quote(s.placeSpan)}` : ''}` : null}; ` +
      `said by ${this.quote(s)}`
    );
  };

  /** What each clause says, then which of them speak of one meeting. */
  meetings(): Section[] {
    const { sightings, gathered, meetings } = this.stages.meetings;
    const left = sightings.filter((s) => !gathered.some((g) => g.sightings.includes(s) || g.echoes.includes(s)));
    return [
      ['Meetings: clauses', sightings.map(this.sighting)],
      [
        'Meetings: merged',
        gathered.flatMap((g, i) => [
          `${meetings[i]?.id}: ${g.who.map(whoIs).join(' + ')}`,
          ...g.sightings.map((s) => `  told by ${this.quote(s)}`),
          ...g.echoes.map((s) => `  meant by ${this.quote(s)}`),
        ]),
      ],
      ['Meetings: clauses that tell of none', left.map((s) => this.quote(s))],
    ];
  }

  answer(): Section[] {
    const readout = readoutOf(this.stages);
    return [
      [`Topic: ${readout.onTopic ? 'on' : 'off'}, ${readout.topicScore}`, readout.reasons],
      ['Headline', [readout.headline ?? 'none']],
      [
        'Answer: missions',
        readout.missions.flatMap((m) => [
          `${m.id}: ${m.type} ${m.sending} → ${m.host}, ${m.city}; named ${this.list(m.mentions)}`,
          ...m.developments.map(
            (d) =>
              `  ${d.action}, ${d.status}, ${d.date}, ${d.person} (${sure(d.confidence)}); said by ${this.list(d.evidence)}`,
          ),
        ]),
      ],
      [
        'Answer: meetings',
        readout.meetings.flatMap((m) => [
          `${m.id}${m.main ? ' (main)' : ''}: ${m.participants.map((p) => p.official ?? `${p.role ?? 'someone'} of ${p.country}`).join(' + ')}; ${m.mode}, ${m.status} (${sure(m.confidence)})`,
          `  date ${m.date}: ${this.list(m.sources.date)}`,
          `  place ${m.place ? [m.place.venue, m.place.city, m.place.country].filter(Boolean).join(', ') : null}: ${this.list(m.sources.place)}`,
          `  topics ${m.topics.join('; ') || null}: ${this.list(m.sources.topics)}`,
          `  agreements ${m.agreements.join('; ') || null}: ${this.list(m.sources.agreements)}`,
        ]),
      ],
      [
        'Answer: delegations',
        readout.delegations.map(
          (d) => `${d.of}, led by ${d.led_by}: ${d.members.join(', ')}; said by ${this.list(d.evidence)}`,
        ),
      ],
    ];
  }
}

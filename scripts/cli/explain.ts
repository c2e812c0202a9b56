import type { Article, Readout, Span } from '../../lib/types.ts';

/** What was read and what was found, stage by stage, each with the words it rests on: to trace a wrong result. */
export function explain(article: Article, readout: Readout, source: string): string {
  const quote = ({ start, end }: Span) => `“${article.text.slice(start, end)}” [${start}–${end}]`;
  const quotes = (spans: Span[]) => (spans.length ? spans.map(quote).join(' · ') : 'nothing');
  const sure = (confidence: number) => `${Math.round(confidence * 100)} %`;
  const lines: string[] = [`# ${source}`, ''];
  const section = (title: string, rows: string[]) => lines.push(`## ${title}`, ...rows.map((row) => `- ${row}`), '');

  const { text: _, blocks, segments, ...info } = article;
  section(
    'Page',
    Object.entries(info).map(([name, value]) => `${name}: ${value}`),
  );
  section(
    `Text: ${blocks.length} blocks, ${segments.length} verbatim stretches`,
    blocks.map((b) => `${b.kind} ${quote(b)}`),
  );
  section(`Topic: ${readout.onTopic ? 'on' : 'off'}, ${readout.topicScore}`, readout.reasons);
  section(
    'Officials',
    readout.officials.map(
      (o) =>
        `${o.id}: ${o.name}, ${o.role}, ${o.country}${o.former ? ', former' : ''} (${sure(o.confidence)}, from ${o.basis}); said by ${quotes(o.evidence)}; named ${quotes(o.mentions)}`,
    ),
  );
  section(
    'Countries',
    readout.countries.map((c) => `${c.code}: ${quotes(c.mentions)}`),
  );
  section(
    'Missions',
    readout.missions.flatMap((m) => [
      `${m.id}: ${m.type} ${m.sending} → ${m.host}, ${m.city}; named ${quotes(m.mentions)}`,
      ...m.developments.map(
        (d) =>
          `  ${d.action}, ${d.status}, ${d.date}, ${d.person} (${sure(d.confidence)}); said by ${quotes(d.evidence)}`,
      ),
    ]),
  );
  section(
    'Meetings',
    readout.meetings.flatMap((m) => [
      `${m.id}${m.main ? ' (main)' : ''}: ${m.participants.map((p) => p.official ?? `${p.role ?? 'someone'} of ${p.country}`).join(' + ')}; ${m.mode}, ${m.status} (${sure(m.confidence)})`,
      `  said by ${quotes(m.evidence)}`,
      `  date ${m.date}: ${quotes(m.sources.date)}`,
      `  place ${m.place ? [m.place.venue, m.place.city, m.place.country].filter(Boolean).join(', ') : null}: ${quotes(m.sources.place)}`,
      `  topics ${m.topics.join('; ') || null}: ${quotes(m.sources.topics)}`,
      `  agreements ${m.agreements.join('; ') || null}: ${quotes(m.sources.agreements)}`,
    ]),
  );
  section(
    'Quotes',
    readout.quotes.map((q) => `${q.speakerName} (${q.speaker}): ${quote(q)}`),
  );
  section(
    'Delegations',
    readout.delegations.map(
      (d) => `${d.of}, led by ${d.led_by}: ${d.members.join(', ')}; said by ${quotes(d.evidence)}`,
    ),
  );
  return `${lines.join('\n')}\n`;
}

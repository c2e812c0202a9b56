/**
 * How often what the engine says with a confidence is right, on annotated articles: of those said 0.9, nine in ten should be.
 *
 *   node scripts/calibration.ts GOLD-FOLDER…
 *
 * Prints a table for officials (role and country, where the annotation has them), meetings (the same people and status) and developments of
 * missions (pair, action and status). What the annotation marks as optional is left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyse } from '../lib/analysis/analyse.ts';
import type { Readout } from '../lib/types.ts';
import { loadArticle } from './cli/load-article.ts';

interface Gold {
  input: string;
  officials?: { name: string; aliases?: string[]; role: string | null; country: string | null; optional?: boolean }[];
  missions?: { sending: string; host: string; developments: { action: string; status: string }[] }[];
  meetings?: { participants: (string | { country: string | null })[]; status: string; optional?: boolean }[];
}

/** Upper borders of the classes of confidence. */
const CLASSES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

class Curve {
  private readonly counts = CLASSES.map(() => ({ said: 0, right: 0, sum: 0 }));
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  add(confidence: number, right: boolean): void {
    const row = this.counts[CLASSES.findIndex((border) => confidence <= border)];
    if (!row) return;
    row.said++;
    row.sum += confidence;
    if (right) row.right++;
  }

  print(): void {
    console.log(this.name);
    for (const { said, right, sum } of this.counts)
      if (said > 0)
        console.log(
          `  said ${(sum / said).toFixed(2)}   right ${(right / said).toFixed(2)}   of ${String(said).padStart(4)}`,
        );
  }
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const words = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const samePerson = (a: string, b: string) => {
  const [short = [], long = []] = [[...words(a)], [...words(b)]].sort((x, y) => x.length - y.length);
  return short.length > 0 && short.every((word) => long.includes(word));
};
const LITTLE = new Set(['the', 'of', 'for', 'and']);
const sameRole = (a: string, b: string | null) => {
  const [x = [], y = []] = [a, b ?? ''].map((role) => [...words(role)].filter((word) => !LITTLE.has(word)));
  return x.filter((word) => y.includes(word)).length >= 0.6 * Math.min(x.length, y.length);
};
const sameSet = (a: string[], b: string[]) => a.length === b.length && a.every((one) => b.includes(one));

const officials = new Curve('officials: role and country');
const meetings = new Curve('meetings: participants and status');
const developments = new Curve('developments: pair, action and status');

function compare(gold: Gold, readout: Readout): void {
  const known = new Map<string, NonNullable<Gold['officials']>[number] | undefined>();
  for (const official of readout.officials) {
    const twin = gold.officials?.find(({ name, aliases = [] }) =>
      [name, ...aliases].some((one) => samePerson(one, official.name)),
    );
    known.set(official.id, twin);
    if (twin?.optional || (twin && !twin.role && !twin.country)) continue;
    const role = !twin?.role || sameRole(twin.role, official.role);
    officials.add(
      official.confidence,
      twin !== undefined && role && (!twin.country || twin.country === official.country),
    );
  }
  for (const meeting of readout.meetings) {
    const who = meeting.participants.map(({ official, country }) =>
      official ? (known.get(official)?.name ?? official) : `@${country}`,
    );
    const twins = (gold.meetings ?? []).filter(({ participants }) =>
      sameSet(
        participants.map((one) => (typeof one === 'string' ? one : `@${one.country}`)),
        who,
      ),
    );
    if (twins.some(({ optional }) => optional)) continue;
    meetings.add(
      meeting.confidence,
      twins.some(({ status }) => status === meeting.status),
    );
  }
  for (const mission of readout.missions)
    for (const { action, status, confidence } of mission.developments) {
      const told = (gold.missions ?? []).filter((m) => m.sending === mission.sending && m.host === mission.host);
      developments.add(
        confidence,
        told.some((m) => m.developments.some((d) => d.action === action && d.status === status)),
      );
    }
}

for (const folder of process.argv.slice(2)) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.gold.json'))) {
    const gold: Gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (!gold.officials) continue; // labelled for topic only
    const { article, close } = await loadArticle(resolve(folder, gold.input), { published: null, url: null });
    compare(gold, analyse(article));
    close();
  }
}
for (const curve of [officials, meetings, developments]) curve.print();

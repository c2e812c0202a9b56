import type { DevelopmentAction, MissionType } from '../../types.ts';

/** Nouns of missions, longest first where one begins another: words → type. Norms; a plural is listed. */
export const MISSION_NOUNS: readonly (readonly [string, MissionType])[] = [
  ['embassy', 'embassy'],
  ['embassies', 'embassy'],
  ['chancery', 'embassy'],
  ['consulate', 'consulate'],
  ['consulates', 'consulate'],
  ['consulate general', 'consulate'],
  ['consulate - general', 'consulate'],
  ['consulates general', 'consulate'],
  ['high commission', 'high-commission'],
  ['interests section', 'interests-section'],
  ['liaison office', 'liaison-office'],
  ['representative office', 'representative-office'],
  ['trade office', 'representative-office'],
  ['permanent mission', 'permanent-mission'],
  ['diplomatic mission', 'embassy'],
  ['nunciature', 'nunciature'],
];

/** Heads of mission: they make a post of type "ambassador" where no mission of the pair is named. */
export const ENVOY_NOUNS: readonly string[] = [
  'ambassador',
  'ambassadors',
  "charge d'affaires",
  "charges d'affaires",
  'charge',
  'consul general',
  'consul - general',
  'high commissioner',
  'nuncio',
];

type Form = 'past' | 'base' | 'third' | 'gerund' | 'noun';

/** What becomes of a mission or its head: forms of a verb or noun → action. `of`: what it is said of. */
export interface DevelopmentTrigger {
  action: DevelopmentAction;
  of: 'mission' | 'envoy' | 'both';
  forms: Readonly<Partial<Record<Form, string>>>;
}

export const DEVELOPMENTS: readonly DevelopmentTrigger[] = [
  { action: 'open', of: 'mission', forms: { past: 'opened', base: 'open', third: 'opens', gerund: 'opening' } },
  {
    action: 'open',
    of: 'mission',
    forms: {
      past: 'inaugurated',
      base: 'inaugurate',
      third: 'inaugurates',
      gerund: 'inaugurating',
      noun: 'inauguration',
    },
  },
  {
    action: 'open',
    of: 'mission',
    forms: {
      past: 'established',
      base: 'establish',
      third: 'establishes',
      gerund: 'establishing',
      noun: 'establishment',
    },
  },
  {
    action: 'reopen',
    of: 'mission',
    forms: { past: 'reopened', base: 'reopen', third: 'reopens', gerund: 'reopening' },
  },
  {
    action: 'close',
    of: 'mission',
    forms: { past: 'closed', base: 'close', third: 'closes', gerund: 'closing', noun: 'closure' },
  },
  { action: 'close', of: 'mission', forms: { past: 'shut shuttered', third: 'shuts', gerund: 'shutting' } },
  {
    action: 'close',
    of: 'mission',
    forms: { past: 'suspended', base: 'suspend', third: 'suspends', gerund: 'suspending', noun: 'suspension' },
  },
  {
    action: 'relocate',
    of: 'mission',
    forms: {
      past: 'moved relocated transferred',
      base: 'move relocate',
      third: 'moves relocates',
      gerund: 'moving relocating',
      noun: 'relocation',
    },
  },
  {
    action: 'upgrade',
    of: 'both',
    forms: { past: 'upgraded', base: 'upgrade', third: 'upgrades', gerund: 'upgrading' },
  },
  {
    action: 'downgrade',
    of: 'both',
    forms: { past: 'downgraded', base: 'downgrade', third: 'downgrades', gerund: 'downgrading' },
  },
  {
    action: 'attack',
    of: 'mission',
    forms: {
      past: 'attacked stormed bombed ransacked torched',
      base: 'attack storm',
      third: 'attacks storms',
      gerund: 'attacking storming',
      noun: 'attack bombing',
    },
  },
  {
    action: 'other',
    of: 'mission',
    forms: { past: 'evacuated', base: 'evacuate', gerund: 'evacuating', noun: 'evacuation' },
  },
  {
    action: 'other',
    of: 'mission',
    forms: { past: 'surrounded besieged encircled', base: 'surround', third: 'surrounds', gerund: 'surrounding' },
  },
  { action: 'other', of: 'mission', forms: { past: 'reduced', base: 'reduce', gerund: 'reducing' } },
  {
    action: 'appoint',
    of: 'both',
    forms: {
      past: 'appointed named nominated',
      base: 'appoint nominate',
      third: 'appoints names nominates',
      gerund: 'appointing naming nominating',
      noun: 'appointment nomination',
    },
  },
  {
    action: 'recall',
    of: 'envoy',
    forms: {
      past: 'recalled withdrew',
      base: 'recall withdraw',
      third: 'recalls withdraws',
      gerund: 'recalling withdrawing',
    },
  },
  {
    action: 'expel',
    of: 'both',
    forms: { past: 'expelled', base: 'expel', third: 'expels', gerund: 'expelling', noun: 'expulsion' },
  },
  { action: 'summon', of: 'envoy', forms: { past: 'summoned', base: 'summon', third: 'summons', gerund: 'summoning' } },
];

/** Actions by which the host state acts on another's mission; the other actions are the sending state's own. */
export const BY_HOST: ReadonlySet<DevelopmentAction> = new Set(['expel', 'summon', 'attack']);

/** Words before a development that make it a matter of talk, of plans, or of nothing. */
export const TALKED_OF = new Set(
  'discuss discussed discusses discussing discussions importance possibility talks talk considering consider mulls mulling possible question issue toward towards prospect'.split(
    ' ',
  ),
);
export const PLANNED_BY = new Set(
  'will plan plans planned planning decision decided decides agreed agree agrees pledged pledges intends intend set due expected hopes promised promise ready announced'.split(
    ' ',
  ),
);

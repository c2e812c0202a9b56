import type { DevelopmentAction, DevelopmentStatus, MissionType } from '../../types.ts';

/** Words of the missions stage. Norms (lib/language/tokens.ts), blanks between the words of a phrase; hyphens are words of their own. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export interface MissionNoun {
  phrase: string;
  type: MissionType;
  plural: boolean;
  /** People of a mission, not the mission. */
  staff?: true;
}

const nouns = (type: MissionType, singular: string, plural: string): MissionNoun[] => [
  ...singular.split('; ').map((phrase) => ({ phrase, type, plural: false })),
  ...plural.split('; ').map((phrase) => ({ phrase, type, plural: true })),
];

/** Longest first where one begins with another. An ambassador, chargé, consul or nuncio stands for the post that they hold. */
export const MISSION_NOUNS: readonly MissionNoun[] = [
  ...nouns(
    'embassy',
    'embassy; chancery; mission; diplomatic mission; diplomatic headquarters; diplomatic compound; diplomatic presence',
    'embassies; chanceries; diplomatic missions',
  ),
  ...nouns(
    'consulate',
    'consulate general; consulate - general; consulate; consular office',
    'consulates general; consulates - general; consulates; consular offices',
  ),
  ...nouns('high-commission', 'high commission', 'high commissions'),
  ...nouns(
    'representative-office',
    'representative office; economic and cultural office; trade office',
    'representative offices; trade offices',
  ),
  ...nouns('liaison-office', 'liaison office', 'liaison offices'),
  ...nouns('interests-section', 'interests section; interest section', 'interests sections; interest sections'),
  ...nouns(
    'permanent-mission',
    'permanent mission; permanent representation; mission to the united nations',
    'permanent missions',
  ),
  ...nouns('nunciature', 'apostolic nunciature; nunciature', 'nunciatures'),
  ...nouns(
    'ambassador',
    "ambassador; charge d'affaires; charge d ' affaires; chargee d'affaires; charges d'affaires; charge; consul general; consul - general; consul; apostolic nuncio; nuncio; high commissioner; envoy; head of mission",
    'ambassadors; consuls general; consuls; nuncios; high commissioners; envoys',
  ),
  { phrase: 'diplomat', type: 'embassy', plural: false, staff: true },
  { phrase: 'diplomats', type: 'embassy', plural: false, staff: true },
];

/** "its own mission in Kigali": an embassy only with its state before it and a capital after it. */
export const NEEDS_BOTH_SIDES = words('mission');
/** Other missions that have a state and a place. */
export const OTHER_MISSIONS = words('UN EU AU NATO OSCE ECOWAS IMF IAEA');

/** Before or after these the words name something else: "goodwill ambassador", "special envoy", "High Commissioner for Refugees". */
export const NOT_A_MISSION_BEFORE = words(
  'goodwill brand former ex special peace retired onetime personal climate trade cultural football sports student one - time',
);
export const NOT_A_MISSION_AFTER = words('for at hotel suites');

/** What may stand between the state and the noun. */
export const FILLERS = words(
  'new first permanent own current de facto newly opened reopened closed nearby main local temporary resident acting top outgoing incoming next diplomatic all but abandoned heavily fortified sprawling remaining only largest non future shuttered first - ever deputy extraordinary designate interim last trade economic commercial cultural vacant planned proposed',
);
/** What may stand between the noun and the place: "embassy compound in", "Embassy operations in". */
export const TAILS = words(
  "building buildings compound complex chancery staff operations personnel premises grounds offices doors here employees extraordinary and plenipotentiary designate - elect nominee 's residence home spokesman spokeswoman spokesperson",
);
/** Between a preposition and a place, or inside a state's long name. */
export const PLACE_FILLERS = words(
  'the capital city town port of central southwestern northwestern southeastern northeastern coastal neighbouring neighboring nearby republic kingdom state islamic federal sultanate united people downtown east west northern southern eastern western north south its , s',
);
export const OWN = words('its their our his her');

type Verbs = Readonly<Partial<Record<DevelopmentAction, string>>>;
/** Verbs whose object, or passive subject, is the mission or its head. */
export const VERBS: Verbs = {
  reopen: 'reopen, re-open, restore, re-establish, reestablish, resume',
  open: 'open, inaugurate, establish, launch, found, set up',
  close: 'close, shut, shut down, shutter, suspend, cease',
  relocate: 'move, relocate, transfer',
  upgrade: 'upgrade, elevate',
  downgrade: 'downgrade',
  attack:
    'attack, assault, storm, bomb, trash, hit, strike, shell, target, torch, ransack, burn, vandalise, vandalize, raid, firebomb, destroy, damage, break into',
  appoint: 'appoint, name, nominate, designate, pick, choose, select, tap, confirm, swear in, send, serve as',
  recall: 'recall, withdraw, bring home, call home, call back, pull',
  expel: 'expel, oust, eject, kick out, deport, banish',
  summon: 'summon, call in',
  other:
    'surround, besiege, blockade, occupy, evacuate, reduce, cordon off, vacate, revoke, guard, seize, downsize, take over, sack, dismiss, replace, reject, turn down',
};
export const IRREGULAR: Readonly<Record<string, string>> = {
  shut: 'shut shuts shut shut shutting',
  set: 'set sets set set setting',
  hit: 'hit hits hit hit hitting',
  strike: 'strike strikes struck struck striking',
  withdraw: 'withdraw withdraws withdrew withdrawn withdrawing',
  expel: 'expel expels expelled expelled expelling',
  call: 'call calls called called calling',
  bring: 'bring brings brought brought bringing',
  transfer: 'transfer transfers transferred transferred transferring',
  choose: 'choose chooses chose chosen choosing',
  tap: 'tap taps tapped tapped tapping',
  swear: 'swear swears swore sworn swearing',
  send: 'send sends sent sent sending',
  take: 'take takes took taken taking',
  turn: 'turn turns turned turned turning',
  break: 'break breaks broke broken breaking',
  burn: 'burn burns burned burnt burning',
};
/** Verbs that the mission itself can do: "The embassy opened in 2015". */
export const INTRANSITIVE = words('open reopen re-open close shut move relocate resume cease suspend');
/** A state that lasts: "have surrounded" tells of now. */
export const LASTING = words('surround besiege blockade occupy');

/** Nouns of the same acts, followed by of, at, from, on, to. */
export const ACT_NOUNS: Readonly<Record<string, DevelopmentAction>> = {
  opening: 'open',
  inauguration: 'open',
  establishment: 'open',
  reopening: 'reopen',
  restoration: 'reopen',
  closure: 'close',
  closing: 'close',
  shutdown: 'close',
  suspension: 'close',
  relocation: 'relocate',
  move: 'relocate',
  transfer: 'relocate',
  upgrade: 'upgrade',
  downgrade: 'downgrade',
  downgrading: 'downgrade',
  attack: 'attack',
  storming: 'attack',
  assault: 'attack',
  bombing: 'attack',
  raid: 'attack',
  strike: 'attack',
  appointment: 'appoint',
  nomination: 'appoint',
  recall: 'recall',
  withdrawal: 'recall',
  expulsion: 'expel',
  summoning: 'summon',
  siege: 'other',
  evacuation: 'other',
  departure: 'other',
  custody: 'other',
};

/** Violence without a verb of its own: what is thrown or fired, and where. */
export const THROWING = words('threw thrown throw hurled hurl lobbed fired tossed flung');
export const WEAPONS = words(
  'molotov cocktail cocktails bomb bombs grenade grenades stone stones rock rocks shots shot rocket rockets missile missiles flares egg eggs firebomb firebombs paint explosive explosives bullets',
);
export const BLASTS = words('explosion blast explosions');

/** The sending state does these; the host does `HOST_ACTS`. */
export const SENDER_ACTS: ReadonlySet<DevelopmentAction> = new Set([
  'open',
  'decide-to-open',
  'close',
  'reopen',
  'relocate',
  'upgrade',
  'downgrade',
  'appoint',
  'recall',
]);
export const HOST_ACTS: ReadonlySet<DevelopmentAction> = new Set(['expel', 'summon']);
/** Only people are expelled, summoned, appointed. */
export const PERSONAL: ReadonlySet<DevelopmentAction> = new Set(['appoint', 'recall', 'expel', 'summon', 'accredit']);

/** Words close before a verb or noun that is no finite report of its own: what they make of it. The nearest counts. */
export const CUES: Readonly<Partial<Record<DevelopmentStatus | 'decided', ReadonlySet<string>>>> = {
  cancelled: words(
    'scrapped scraps scrap cancelled canceled cancels cancel shelved shelves abandoned abandons dropped drops axed postponed postpones halted',
  ),
  denied: words(
    'denied denies deny denying ruled rules rejected rejects refused refuses refusing refuse declined declines',
  ),
  proposed: words(
    'proposed proposes proposing suggested suggests urged urges urging calls demanded demands demanding threatened threatens threatening recommended calling',
  ),
  discussed: words(
    'discussed discusses discuss discussing considering considers consider considered mulling mulls weighing weighs exploring explore possibility potentially possibly importance prospect idea debate matter question',
  ),
  planned: words(
    'plans plan planned planning agreed agrees agree vowed vows pledged pledges promised promises intends intend intention hopes hoped seeks preparing prepares announced announces order orders ordered ordering mandating upcoming future set due expected scheduled',
  ),
  decided: words('decision decided decides decide approved approves approval'),
};

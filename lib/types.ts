/**
 * The data that travels: Document → Article → Readout → highlights, popup, export.
 * Everything that is found is a Span in `Article.text`; offsets are UTF-16 code units unless a name says otherwise.
 */

/** A half-open stretch [start, end) of `Article.text`, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A run of text that a reader sees as one unit. Blocks are in order, do not overlap, and are separated by "\n\n" in the text. */
export interface Block extends Span {
  kind: 'headline' | 'heading' | 'paragraph';
}

/**
 * A stretch of `Article.text` copied character for character from the source (`document.body.textContent`, or a whole .txt).
 * `source` is where it starts there, in UTF-16 code units. What lies between segments (collapsed blanks, block breaks)
 * has no one place in the source.
 */
export interface Segment extends Span {
  source: number;
}

/** What a page says of itself. What it does not say is null. */
export interface ArticleInfo {
  url: string | null;
  /** The page's canonical URL, where it differs from `url`. */
  canonical: string | null;
  title: string | null;
  /** Publication date as the publisher's readers see it: YYYY-MM-DD (its own time zone). */
  published: string | null;
  publisher: string | null;
  /** BCP 47 language tag, lower case primary subtag first ("en", "en-GB"). */
  language: string | null;
  direction: 'ltr' | 'rtl';
  /** Set where the page says of itself that its news is made up (satire). */
  invented?: true;
}

export interface Article extends ArticleInfo {
  /** The single truth: the article's own words, blanks collapsed, blocks separated by "\n\n". */
  text: string;
  blocks: Block[];
  segments: Segment[];
}

export type MentionKind = 'official' | 'country' | 'mission';

/** One highlighted stretch. `entity` is the id of an official or a mission, or a country's code. */
export interface Mention extends Span {
  kind: MentionKind;
  entity: string;
}

/** Where a statement comes from: the article's words, or our reference table (never over the text). */
export type Basis = 'text' | 'reference';

export interface Official {
  /** Stable within an article: the name in lower case, ASCII, hyphenated ("eli-cohen"). */
  id: string;
  name: string;
  role: string | null;
  /** ISO 3166-1 alpha-2, or EU, UN, XK, or an organisation's usual abbreviation. */
  country: string | null;
  former: boolean;
  /** 0 to 1: how often statements of this kind are right. */
  confidence: number;
  basis: Basis;
  mentions: Span[];
  /** The words that state role and country, where the text does. */
  evidence: Span[];
}

export interface Country {
  code: string;
  name: string;
  mentions: Span[];
}

export type MissionType =
  | 'embassy'
  | 'consulate'
  | 'high-commission'
  | 'representative-office'
  | 'liaison-office'
  | 'interests-section'
  | 'permanent-mission'
  | 'nunciature'
  | 'delegation'
  | 'ambassador';

export type DevelopmentAction =
  | 'open'
  | 'decide-to-open'
  | 'close'
  | 'reopen'
  | 'relocate'
  | 'upgrade'
  | 'downgrade'
  | 'attack'
  | 'appoint'
  | 'accredit'
  | 'recall'
  | 'expel'
  | 'summon'
  | 'other';

export type DevelopmentStatus = 'done' | 'ongoing' | 'planned' | 'proposed' | 'discussed' | 'cancelled' | 'denied';

export interface Development {
  action: DevelopmentAction;
  status: DevelopmentStatus;
  /** ISO 8601, as precise as the text allows. */
  date: string | null;
  /** The official concerned (an ambassador appointed, expelled…): an id. */
  person: string | null;
  confidence: number;
  evidence: Span[];
}

export interface Mission {
  id: string;
  type: MissionType;
  sending: string | null;
  host: string | null;
  city: string | null;
  mentions: Span[];
  developments: Development[];
}

export type MeetingMode = 'in-person' | 'call' | 'video' | 'visit' | 'summit' | 'unknown';
export type MeetingStatus = 'held' | 'ongoing' | 'planned' | 'cancelled' | 'postponed' | 'denied' | 'background';

/** A named official (`official` set), or an unnamed one known by country and perhaps role. */
export interface Participant {
  official: string | null;
  country: string | null;
  role?: string | null;
}

export interface Place {
  city: string | null;
  country: string | null;
  venue: string | null;
}

/** A statement in the article's words, with where it stands. */
export interface Statement {
  text: string;
  evidence: Span[];
}

export interface EventCode {
  scheme: 'CAMEO' | 'PLOVER';
  code: string;
}

export interface Meeting {
  id: string;
  main: boolean;
  participants: Participant[];
  mode: MeetingMode;
  status: MeetingStatus;
  date: string | null;
  place: Place | null;
  topics: string[];
  agreements: string[];
  events: EventCode[];
  confidence: number;
  evidence: Span[];
  /** The words behind the single answers, for the popup's lines. Each list may be empty. */
  sources: { date: Span[]; place: Span[]; topics: Span[]; agreements: Span[] };
}

export interface Quote extends Span {
  /** An official's id, or null. */
  speaker: string | null;
  /** Whoever speaks, official or not, or null. */
  speakerName: string | null;
  /** The words inside the marks; `start` and `end` enclose the same words. */
  text: string;
}

export interface Delegation {
  of: string | null;
  led_by: string | null;
  members: string[];
  evidence: Span[];
}

/** The structured summary of an article. Spans are in `Article.text`. */
export interface Readout {
  onTopic: boolean;
  /** 0 to 1. */
  topicScore: number;
  /** Short reasons in plain English, for "why (not)?". */
  reasons: string[];
  article: ArticleInfo;
  headline: string | null;
  officials: Official[];
  countries: Country[];
  missions: Mission[];
  meetings: Meeting[];
  quotes: Quote[];
  delegations: Delegation[];
  /** As-of date (YYYY-MM-DD) of the reference table behind every `basis: "reference"`. */
  referenceDate: string;
}

import type { MeetingMode } from '../../types.ts';

/**
 * How news says that people met: verbs and nouns as rows. A verb's forms are base, third person, past, participle, gerund;
 * `after` lists the words of which one has to follow (the particle of "sit down with"); `direct` verbs take their object bare.
 * To add a way of saying it: one row here, one sentence in test/analysis/meetings-triggers.test.ts.
 */
export type Frame =
  /** A met (with) B; A and B met. */
  | 'mutual'
  /** A received B: B comes to A. */
  | 'host'
  /** A visited X. */
  | 'visit'
  /** A told B: a meeting only where something else says so. */
  | 'tell'
  /** A attended a summit in X. */
  | 'attend'
  /** A summoned B's ambassador, who came. */
  | 'summon';

export interface VerbRow {
  forms: readonly [string, string, string, string, string];
  frame: Frame;
  mode: MeetingMode;
  direct: boolean;
  /** Word sequences, of which one must come next (adverbs between are skipped). */
  after: readonly string[];
  /** What brings in the other side of a mutual verb. */
  partners: readonly string[];
  /** Only people are met so ("engaged with China" is a policy). */
  personal: boolean;
  /** Weak rows need both sides named close by; they add to a story but rarely start one. */
  weak: boolean;
}

export interface NounRow {
  words: string;
  frame: 'mutual' | 'visit';
  mode: MeetingMode;
}

const verb = (forms: string, frame: Frame, mode: MeetingMode, more: Partial<VerbRow> = {}): VerbRow => ({
  forms: forms.split(' ') as unknown as VerbRow['forms'],
  frame,
  mode,
  direct: false,
  after: [],
  partners: ['with'],
  personal: false,
  weak: false,
  ...more,
});

/** "his credentials", "copies of her letters of credence": what a new ambassador hands over. */
const CREDENTIALS = [
  '',
  'the ',
  'his ',
  'her ',
  'their ',
  'copies of his ',
  'copies of her ',
  'a copy of his ',
  'a copy of her ',
].flatMap((whose) =>
  ['credentials', 'letters of credence', 'letter of credence', 'diplomatic credentials'].map((w) => whose + w),
);

/** Ceremonies of an ambassador's coming and going, and other meetings that are told by what is done there. */
const CEREMONIES: readonly VerbRow[] = [
  ...[
    'present presents presented presented presenting',
    'submit submits submitted submitted submitting',
    'deliver delivers delivered delivered delivering',
    'hand hands handed handed handing',
  ].map((forms) =>
    verb(forms, 'mutual', 'in-person', {
      after: forms.startsWith('hand') ? CREDENTIALS.flatMap((c) => [`over ${c}`, c]) : CREDENTIALS,
      partners: ['to'],
      personal: true,
    }),
  ),
  ...['receive receives received received receiving', 'accept accepts accepted accepted accepting'].map((forms) =>
    verb(forms, 'mutual', 'in-person', { after: CREDENTIALS, partners: ['of', 'from'] }),
  ),
  ...['bid bids bade bidden bidding', 'bid bids bid bid bidding'].map((forms) =>
    verb(forms, 'mutual', 'in-person', {
      after: ['farewell', 'his farewell', 'her farewell', 'goodbye'],
      partners: ['to'],
      personal: true,
    }),
  ),
  verb('take takes took taken taking', 'mutual', 'in-person', {
    after: ['leave of'],
    partners: ['of'],
    personal: true,
  }),
  verb('pay pays paid paid paying', 'mutual', 'in-person', {
    after: ['his respects', 'her respects', 'their respects'],
    partners: ['to'],
    personal: true,
  }),
  verb('see sees saw seen seeing', 'mutual', 'in-person', { direct: true, personal: true }),
  verb('engage engages engaged engaged engaging', 'mutual', 'unknown', {
    after: ['with', 'directly with', 'bilaterally with', 'on'],
    personal: true,
  }),
  verb('touch touches touched touched touching', 'mutual', 'unknown', { after: ['base with'], personal: true }),
  verb('come comes came come coming', 'mutual', 'in-person', {
    after: ['face to face with', 'face-to-face with', 'face - to - face with'],
  }),
];

export const VERBS: readonly VerbRow[] = [
  ...CEREMONIES,
  verb('meet meets met met meeting', 'mutual', 'in-person', { direct: true }),
  verb('confer confers conferred conferred conferring', 'mutual', 'unknown'),
  verb('convene convenes convened convened convening', 'mutual', 'in-person'),
  verb('huddle huddles huddled huddled huddling', 'mutual', 'in-person'),
  verb('dine dines dined dined dining', 'mutual', 'in-person'),
  verb('lunch lunches lunched lunched lunching', 'mutual', 'in-person'),
  verb('sit sits sat sat sitting', 'mutual', 'in-person', { after: ['down'] }),
  verb('spend spends spent spent spending', 'mutual', 'in-person', { after: ['time with'] }),
  verb('shake shakes shook shaken shaking', 'mutual', 'in-person', { after: ['hands'] }),
  verb('consult consults consulted consulted consulting', 'mutual', 'unknown'),
  verb('negotiate negotiates negotiated negotiated negotiating', 'mutual', 'unknown', {
    after: ['with', 'directly with'],
  }),
  verb('talk talks talked talked talking', 'mutual', 'unknown', {
    after: ['with', 'to', 'by', 'on the phone', 'over the phone', 'via'],
    partners: ['with', 'to'],
  }),
  verb('speak speaks spoke spoken speaking', 'mutual', 'unknown', {
    after: ['with', 'to', 'by', 'on the phone', 'over the phone', 'via', 'today with', 'yesterday with', 'separately'],
    partners: ['with', 'to'],
  }),
  verb('discuss discusses discussed discussed discussing', 'mutual', 'unknown', { weak: true }),
  verb('agree agrees agreed agreed agreeing', 'mutual', 'unknown', { weak: true }),
  verb('exchange exchanges exchanged exchanged exchanging', 'mutual', 'unknown', {
    after: ['views', 'opinions', 'ideas'],
    weak: true,
  }),
  verb('telephone telephones telephoned telephoned telephoning', 'mutual', 'call', { direct: true }),
  verb('phone phones phoned phoned phoning', 'mutual', 'call', { direct: true }),
  verb('call calls called called calling', 'mutual', 'in-person', { after: ['on'], partners: ['on'] }),
  verb('call calls called called calling', 'mutual', 'call', { direct: true, weak: true }),
  verb('join joins joined joined joining', 'mutual', 'in-person', { direct: true }),
  verb('summon summons summoned summoned summoning', 'summon', 'in-person', { direct: true }),
  verb('gather gathers gathered gathered gathering', 'mutual', 'in-person'),
  verb('receive receives received received receiving', 'host', 'in-person', { direct: true }),
  verb('host hosts hosted hosted hosting', 'host', 'in-person', { direct: true }),
  verb('welcome welcomes welcomed welcomed welcoming', 'host', 'in-person', { direct: true }),
  verb('greet greets greeted greeted greeting', 'host', 'in-person', { direct: true }),
  verb('entertain entertains entertained entertained entertaining', 'host', 'in-person', { direct: true }),
  verb('visit visits visited visited visiting', 'visit', 'visit', { direct: true }),
  verb('tour tours toured toured touring', 'visit', 'visit', { direct: true }),
  verb('arrive arrives arrived arrived arriving', 'visit', 'visit', {
    after: ['in', 'at', 'on', 'from', 'here', 'to'],
  }),
  verb('land lands landed landed landing', 'visit', 'visit', { after: ['in', 'at', 'on'] }),
  verb('fly flies flew flown flying', 'visit', 'visit', { after: ['to', 'into', 'out to', 'from', 'on'] }),
  verb('travel travels traveled traveled traveling', 'visit', 'visit', { after: ['to', 'on', 'from', 'this', 'next'] }),
  verb('travel travels travelled travelled travelling', 'visit', 'visit', {
    after: ['to', 'on', 'from', 'this', 'next'],
  }),
  verb('head heads headed headed heading', 'visit', 'visit', { after: ['to', 'for', 'off to'] }),
  verb('go goes went gone going', 'visit', 'visit', { after: ['to'] }),
  verb('jet jets jetted jetted jetting', 'visit', 'visit', { after: ['to', 'off to', 'into'] }),
  verb('depart departs departed departed departing', 'visit', 'visit', { after: ['for'] }),
  verb('leave leaves left left leaving', 'visit', 'visit', { after: ['for'] }),
  verb('come comes came come coming', 'visit', 'visit', { after: ['to'] }),
  verb('take takes took taken taking', 'visit', 'visit', { after: ['off for'] }),
  verb('touch touches touched touched touching', 'visit', 'visit', { after: ['down in', 'down at'] }),
  verb('attend attends attended attended attending', 'attend', 'summit', { direct: true }),
  verb('participate participates participated participated participating', 'attend', 'summit', { after: ['in', 'at'] }),
  verb('take takes took taken taking', 'attend', 'summit', { after: ['part in', 'part at'] }),
  verb('tell tells told told telling', 'tell', 'unknown', { direct: true, weak: true }),
  verb('assure assures assured assured assuring', 'tell', 'unknown', { direct: true, weak: true }),
  verb('inform informs informed informed informing', 'tell', 'unknown', { direct: true, weak: true }),
];

const noun = (words: string, frame: NounRow['frame'], mode: MeetingMode): NounRow => ({ words, frame, mode });

/** Longest first where one contains another. */
export const NOUNS: readonly NounRow[] = [
  ...[
    'video conference',
    'video conferences',
    'videoconference',
    'video call',
    'video - conference',
    'virtual meeting',
    'virtual summit',
    'virtual talks',
    'online meeting',
    'video meeting',
    'video link',
  ].map((words) => noun(words, 'mutual', 'video')),
  ...[
    'phone call',
    'phone calls',
    'telephone call',
    'telephone calls',
    'telephone conversation',
    'phone conversation',
    'telephone conversations',
    'phone conversations',
    'telephone talks',
    'phone talks',
    'telephone talk',
    'telephonic conversation',
    'telephonic conversations',
    'telephonic talk',
    'telephonic talks',
    'phone talk',
    'call',
    'calls',
  ].map((words) => noun(words, 'mutual', 'call')),
  ...['summit', 'summits', 'roundtable', 'round - table', 'summit meeting', 'summit talks'].map((words) =>
    noun(words, 'mutual', 'summit'),
  ),
  ...[
    'meeting',
    'meetings',
    'talks',
    'discussion',
    'discussions',
    'session',
    'encounter',
    'audience',
    'audiences',
    'working lunch',
    'working dinner',
    'lunch',
    'luncheon',
    'dinner',
    'ceremony',
    'banquet',
    'reception',
    'breakfast',
    'tete - a - tete',
    'handshake',
    'sit - down',
    'face - to - face',
    'one - on - one',
    'event',
    'courtesy call',
    'farewell call',
    'introductory call',
    'courtesy visit',
    'farewell visit',
    'exchange of views',
    'interaction',
    'interactions',
    'media availability',
    'joint press conference',
    'joint news conference',
    'joint appearance',
    'joint press availability',
    'news conference',
    'press conference',
  ].map((words) => noun(words, 'mutual', 'in-person')),
  ...[
    'conversation',
    'conversations',
    'contacts',
    'consultation',
    'consultations',
    'negotiation',
    'negotiations',
    'dialogue',
    'dialog',
  ].map((words) => noun(words, 'mutual', 'unknown')),
  ...[
    'state visit',
    'official visit',
    'working visit',
    'visit',
    'visits',
    'trip',
    'trips',
    'tour',
    'stop',
    'stops',
    'stopover',
    'arrival',
    'mission',
  ].map((words) => noun(words, 'visit', 'visit')),
];

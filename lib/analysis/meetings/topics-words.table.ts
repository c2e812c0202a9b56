/** Closed classes of words that topics are read by. Norms. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Adjectives that no ending gives away. With those in -al, -ic, -ive … they may be joined before one noun: "open, free and stable". */
export const ADJECTIVES = words(
  'joint common mutual shared foreign domestic key major main important high-level new old current present recent latest ongoing outstanding pressing urgent strategic peaceful stable secure prosperous safe free open fair just good better best close closer strong stronger broad broader wide wider wide-ranging deep deeper extensive constructive early swift full complete comprehensive military agricultural cultural bilateral trilateral multilateral inclusive sovereign independent friendly nuclear civil civilian cyber maritime naval digital green clean renewable humanitarian parliamentary economic global other various further future long-term long-standing longstanding transatlantic asian african european arab western eastern northern southern islamic latin rules-based political tense mutually two-way cross-border people-to-people state-to-state balanced successful historic close-knit ironclad steadfast unwavering interim transitional respective individual',
);
/** Words in -al, -ic, -ive, -ent … that are nouns. */
export const NOUNS_LIKE_ADJECTIVES = words(
  'capital approval arrival withdrawal proposal proposals removal renewal revival survival disposal appeal deal goal coal oil metal material festival hospital journal canal terminal trial rival rivals signal official general credential referral denial traffic topic public republic pandemic epidemic logistic critic clinic music fabric initiative objective executive representative perspective directive incentive motive narrative archive alternative detective government agreement development parliament investment movement environment settlement deployment element treatment employment ceasefire-agreement commitment engagement involvement statement management equipment disarmament rearmament payment document instrument armament recruitment shipment enrichment establishment improvement president student content consent event intent talent patent resident accident incident continent agent client recipient parent moment segment descent extent percent consultant tenant grant plant restaurant infant merchant participant immigrant migrant migrants covenant variant elephant territory secretary library salary boundary summary anniversary january february security activity stability community priority facility identity authority majority minority capacity quality equality solidarity unity integrity sovereignty prosperity opportunity reality university city responsibility hostility electricity poverty',
);

/** Gerunds that begin an item of a list ("trade, strengthening ties and …"); others begin an aside ("…, adding that"). */
export const GERUND_ITEMS = words(
  'strengthening deepening enhancing boosting expanding developing improving increasing promoting advancing consolidating broadening intensifying fostering facilitating fighting combating countering tackling preventing curbing reducing lifting easing ending halting stopping opening reopening reestablishing restoring resuming rebuilding reviving building implementing establishing creating launching normalizing normalising protecting preserving maintaining securing safeguarding ensuring upholding stabilizing stabilising resolving settling solving addressing managing supporting banking farming fishing housing mining shipping training financing funding policing smuggling trafficking peacekeeping peacemaking bombing fighting shelling killing recycling engineering manufacturing warming computing spending lending weakening migration artificial diversifying modernizing modernising demarcating delimiting removing accelerating simplifying liberalizing liberalising exploring sharing coordinating repatriating returning extending renewing achieving bringing cutting freeing releasing monitoring reforming',
);

/** Infinitives and gerunds that only say "more of it": what follows is the topic. Stripped as infinitives only. */
export const BETTERING = words(
  'strengthen deepen enhance boost expand develop improve increase promote advance further consolidate intensify broaden foster cement bolster elevate upgrade maintain continue reinforce cultivate nurture solidify address resolve settle',
);

/** What a side has towards a topic ("its resolve to", "satisfaction at", "interest in"). Taken off with the words that lead from it. */
export const ATTITUDES = words(
  'commitment commitments resolve desire determination willingness readiness eagerness interest intention intent hope hopes wish satisfaction appreciation gratitude thanks thankfulness concern concerns alarm confidence optimism keenness importance significance need needs urgency necessity priority will pledge pledges vow promise aspiration aspirations sorrow regret condolences pride conviction belief stance position views view opinion opinions perspectives',
);
/** Prepositions between an attitude and its topic. */
export const ATTITUDE_LINKS = words('to for over in at about of with on regarding concerning attached towards toward');
/** What may stand before an attitude: "Pakistan's unwavering commitment", "their strong mutual desire". */
export const ATTITUDE_ADJECTIVES = words(
  'strong deep firm full shared mutual great greater sincere continued continuing unwavering steadfast enduring common serious grave profound keen high vital critical crucial utmost urgent growing renewed special particular resolute joint long-standing longstanding continuous absolute total own both sides two countries respective heartfelt warm sincere unshakable unequivocal further ironclad abiding',
);

/** Verbs of reporting: a comma and a subject before one of them is the source, no topic ("…, a local outlet reported"). */
export const REPORTING = words(
  'said says told reported added according announced wrote stated noted tweeted confirmed explained informed disclosed revealed quoted posted',
);

/** Verbs in the past whose subject stands before them: the next clause. */
export const CLAUSE_VERBS = words(
  'said reaffirmed rejected affirmed underlined discussed reviewed exchanged condemned noted welcomed emphasized emphasised highlighted touched thanked reiterated committed reinforced urged pledged agreed stressed signed promised warned previewed declared added called expressed attended vowed hailed met held spoke briefed invited congratulated praised lauded appreciated recalled pointed reported assured conveyed underscored explored addressed raised voiced announced asked told proposed suggested decided concluded arrived visited left also did made took gave paid considered commended appealed extended outlined focused acknowledged affirms encouraged described witnessed inaugurated received hosted expects expected hopes hoped wants wanted wished focused',
);

/** Nouns of plural subjects without a name: "the two sides", "both ministers". */
export const GROUP_NOUNS = words(
  'two pair both sides they leaders officials ministers meeting talks teams discussions group agenda parties presidents delegations countries diplomats heads dignitaries premiers chiefs conversation interlocutors meetings negotiations negotiators duo deliberations counterparts states nations retreat summit session forum dialogue mission',
);

/** Words of a topic that says nothing: "issues of mutual interest" alone. */
export const EMPTY = words(
  'issues issue matters matter topics topic subjects subject of mutual common interest concern shared other various certain many some several a number range wide the and interests concerns joint related things what these those it all aspects details detail importance agenda results outcome meeting talks visit trip discussions',
);

/** Prepositions that open an aside after a comma ("…, across a broad agenda of"). */
export const ASIDES = words(
  'across through throughout within under at amid despite with without by against toward towards into via per after before during upon around near in from among saying',
);

/** Infinitives that may follow "and" after another one ("to strengthen the bloc and seek an agreement"). */
export const INFINITIVES = words(
  'seek conclude combat achieve sign reach create establish ensure build implement resolve end prevent reduce launch find restore resume protect preserve secure support facilitate encourage finalize finalise complete accelerate explore identify coordinate fight counter tackle stop bring set open reopen ease lift unleash harness tap attract hold share energize energise examine review discuss highlight underline stress emphasize emphasise reaffirm reiterate boost exchange identify settle address overcome repair mend rebuild stabilize stabilise help obtain gain win meet study consider press push exchange remove simplify diversify',
);

/** Goods that are named together as one: "peace, stability and security". */
export const GOODS = words(
  'peace stability security prosperity development growth openness inclusivity cooperation friendship solidarity unity trust harmony progress integration transparency justice freedom democracy dialogue welfare wellbeing',
);

/** What one is thanked or praised for without a matter being named. */
export const COURTESIES = words(
  'support recognition hospitality reception welcome generosity kindness efforts contribution contributions role leadership assistance warm great kind generous his her their and the of its continued positive constructive visit participation presence patience',
);

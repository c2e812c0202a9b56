/** Words that tie a quotation to its speaker. All are norms (lib/language/tokens.ts). */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Finite forms: the subject stands before them, or after them where a quotation comes first ("…,” said Larsen"). */
export const SAYING = set(`
said says told tells added adds noted notes wrote writes tweeted posted stated states stressed stresses emphasized emphasised emphasizes emphasises underscored underscores
underlined underlines explained explains replied replies responded responds answered asked asks continued concluded announced announces declared declares warned warns insisted insists
argued argues claimed claims remarked commented observed observes recalled recalls reiterated reiterates repeated acknowledged acknowledges admitted admits conceded concedes
confirmed confirms denied denies suggested suggests joked quipped vowed vows pledged pledges promised promises predicted predicts maintained maintains asserted asserts affirmed affirms
reaffirmed reaffirms contended contends complained complains lamented laments cautioned cautions urged urges called calls described describes hailed hails praised praises slammed slams
condemned condemns criticised criticized criticises criticizes denounced denounces blasted accused accuses dismissed dismisses rejected rejects labelled labeled characterized characterised
branded expressed expresses voiced testified proclaimed exclaimed recounted revealed reveals disclosed pointed went goes spoke talked appealed demanded demands believed believes thinks
hoped hopes agreed referred credited welcomed welcomes recognised recognized proposed lauded lauds touted blamed blames questioned assured informed cited likened compared thanked
congratulated applauded decried deplored ridiculed mocked ordered advised advises wondered elaborated reasoned signalled signaled indicated retorted countered declined ruled
`);

/** Forms without a subject of their own: it is the clause's. */
export const PARTICIPLES = set(`
saying telling adding noting writing tweeting posting stating stressing emphasizing emphasising underscoring underlining explaining replying responding answering announcing declaring warning
insisting arguing claiming remarking commenting observing recalling reiterating repeating acknowledging admitting conceding confirming denying suggesting joking vowing pledging promising
predicting maintaining asserting affirming reaffirming complaining lamenting cautioning urging calling describing hailing praising slamming condemning criticising criticizing denouncing
accusing dismissing rejecting labelling labeling characterizing characterising branding expressing voicing declining demanding thanking lauding citing blaming assuring quoting referring comparing likening
`);

/** After "to" or a modal verb: "went on to say", "would not call it". */
export const INFINITIVES = set(`
say tell add note write stress emphasize emphasise explain announce declare warn insist argue claim remark recall reiterate repeat acknowledge admit confirm deny suggest vow pledge promise
call describe hail praise condemn denounce accuse dismiss reject express voice demand urge ask denounce criticise criticize label thank lament complain
`);
export const BEFORE_INFINITIVE = set('to will would did not could might may must should shall do does');

/** Between a subject and its verb. */
export const BETWEEN = set(`
has had have having is was are were be been also then later earlier repeatedly previously again once further separately publicly privately reportedly simultaneously recently subsequently
initially briefly first now still too never not often always just even merely simply only meanwhile however nonetheless nevertheless himself herself themselves itself initially soon
long since ever already rightly famously once afterwards afterward thus therefore in turn will would did
`);

/** "On Friday", "last week" between a subject and its verb. */
export const TIMES = set(`
monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning afternoon evening night week month year last this earlier on day late early
`);

export const BE = set('is was are were be been being');

/** Prepositions before a name that make it no subject. */
export const PREPOSITIONS = set(`
of for to from with by at in on about against after before between among under over near into without through during toward towards alongside like than versus via behind beside
including following regarding concerning despite
`);

export const SUBORDINATORS = set(
  'after when while as before since although though if because once whereas until unless during amid despite following asked speaking addressing referring',
);

/** Heads of phrases that name who speaks without naming a person. */
export const INSTITUTIONS = set(`
ministry department government office embassy consulate mission council agency commission committee parliament senate congress party administration presidency secretariat cabinet army military
police court house kremlin pentagon palace bloc alliance union organisation organization group network company bank institute fund foundation movement union statement communique readout
declaration letter report delegation authority authorities bureau newspaper broadcaster outlet chancellery directorate service front coalition association chamber federation
`);

/** Writings that speak for whoever they come from: "a statement from the ministry said", "Larsen's letter said". */
export const WRITINGS = set(
  'statement communique readout declaration letter report post tweet message release memo note email speech remarks op-ed column article comments book memoir document text',
);

/** Heads that are people, so that a description may be tied to someone named before. */
export const PERSON_HEADS = set(`
analyst expert professor researcher scholar fellow economist historian lawyer activist adviser advisor lecturer director strategist scientist author academic specialist campaigner consultant
politician lawmaker legislator senator congressman congresswoman mp mayor governor general admiral commander colonel minister president premier chancellor secretary ambassador envoy spokesman
spokeswoman spokesperson chief leader diplomat negotiator chairman chairwoman chair head monarch king queen prince princess pope cardinal judge prosecutor commissioner representative coordinator
`);

/** Heads that stay unnamed even with "the". */
export const NAMELESS = set(
  'official officials source sources aide aides diplomat diplomats person people leaders ministers analysts experts critics observers residents witnesses two pair both sides reporters others men women man woman',
);

export const INDEFINITE = set('a an one some two three four several another many few most any other');

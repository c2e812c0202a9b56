/** Word lists of the name and role matchers: norms (lib/language/tokens.ts). Facts of English, one purpose a list. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Capitalised words that begin sentences or headlines and are no part of a name. */
export const FUNCTION_WORDS = set(`
the a an this that these those it its he his him she her hers they their them we our us you your i my me who whom whose which what when where why how
and or but nor so yet if as at by for from in into of off on onto out over to up with without within through throughout during before after since until till while
because although though unless whereas whether than then thus hence there here now today tomorrow yesterday tonight also too very just only even still again ever never
not no yes all any both each every either neither some many most more much few several other another such same own one two three four five six seven eight nine ten
first second third last next about above across against along among amid around behind below beneath beside besides between beyond despite down except inside like near
outside per plus regarding since toward towards under underneath unlike upon via versus
is are was were be been being am do does did has have had having will would shall should can could may might must
said says say told tells asked according meanwhile however moreover furthermore earlier later afterwards afterward instead indeed perhaps speaking asked following
mr mrs ms dr sir
`);

/** Verbs and nouns that headlines capitalise; a name ends before them. */
export const HEADLINE_WORDS = set(`
meet meets met meeting meetings visit visits visited visiting visitors talks talk say says call calls called discuss discusses hold holds held host hosts hosted arrive arrives arrived
leave leaves left fly flies lands land vow vows pledge pledges urge urges warn warns hail hails praise praises condemn condemns slam slams blast blasts seek seeks agree agrees sign signs
announce announces announced open opens opened close closes closed reopen reopens name names named appoint appoints appointed expel expels expelled recall recalls recalled summon summons summoned
begin begins end ends start starts welcome welcomes greet greets reject rejects deny denies accuse accuses back backs push pushes press presses raise raises raised set sets head heads
trip summit deal ties relations war peace crisis attack attacks ceasefire sanctions security trade nuclear embassy embassies consulate official officials leader leaders
exclusive update breaking analysis opinion live video watch read more news report reports sources readout statement transcript remarks briefing photo photos interview
amid ahead over after boost boosts hope hopes plan plans new top sparks berates names wraps toast
`);

/** Nouns of institutions, things and places: a capitalised run that contains one names no person. */
export const INSTITUTION_WORDS = set(`
ministry department council commission committee party parliament congress senate house assembly union agency authority bank university institute center centre association organization organisation
forum summit conference court tribunal army navy force forces guard guards police government administration cabinet office bureau secretariat embassy consulate mission group fund foundation
news times post tribune herald journal magazine television tv radio press reuters afp ap bbc cnn cbs nbc abc fox guardian xinhua tass interfax anadolu yonhap kyodo wam mena
airport airlines airways hotel palace street avenue road square bridge tower hall church mosque cathedral temple school college company corp corporation inc ltd llc plc industries holdings systems
sea ocean river lake bay gulf strait island islands mountain mountains valley peninsula shoal bank cape desert coast canal dam port base barracks airfield camp
war wars treaty agreement accord accords pact declaration convention protocol charter act law bill plan initiative process doctrine fund award prize medal order cup league games olympics
day week month year century anniversary festival fair exhibition session responsible innovations organ troika ordinary extraordinary plenary ministerial panel mechanism chamber museum theatre stadium club programme program gazette newspaper channel expo
east west north south eastern western northern southern central middle indo pacific atlantic mediterranean caribbean asia africa europe america oceania arctic antarctic eurasia
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
christian christians muslim muslims jew jews jewish catholic orthodox islamic islam shiite shia sunni hindu buddhist rohingya kurds kurdish arab arabs western european asian african
republican republicans democrat democrats democratic labour conservatives conservative tory tories liberal communist socialist
state states republic kingdom federation emirate sultanate territory province region district county city town village
relations affairs cooperation development defence defense rights human peace trade economy climate change nuclear missile missiles covid brexit
nations league alliance coalition community network movement front brigade battalion regiment command staff intelligence service services
joint section interests media availability media briefing general assembly special national international global regional federal royal supreme high constitutional public foreign internal external domestic security economic political military
`);

/** Lower-case pieces that belong to a name when capitals stand on both sides, or before one. */
export const PARTICLES = set(
  'bin ibn bint al el ul ur ud de da do dos das del della delle di du la le las los van von der den ter ten ben bar abu ould ag y e af av zu zur st san santa',
);

/** Honorifics and forms of address before a name, beyond offices. */
export const HONORIFICS = set(`
mr mrs ms miss mx dr prof professor sir dame lord lady sheikh sheikha shaikh sheik sayyid sayyida seyyed syed hajj haji he hrh hm hh hon honourable honorable rt right excellency highness majesty
gen general lt lieutenant col colonel maj major capt captain cmdr adm admiral brig brigadier sgt marshal air sen rep gov amb ambassador chief rev reverend father sister ayatollah imam mullah maulana
prince princess king queen emperor emir amir sultan pope cardinal archbishop bishop crown comrade baroness baron count countess duke duchess earl marshall retired rtd u daw tun tan sri seri setia pehin dayang pengiran awang dato datuk datin tengku ratu ato mwalimu holiness eminence engr engineer eng messrs
`);

/** Abbreviated titles that are offices: office and, where the office exists in one state's news only, its state. */
export const SHORT_TITLES: Readonly<Record<string, { role: string; country?: string }>> = {
  sen: { role: 'Senator', country: 'US' },
  rep: { role: 'Representative', country: 'US' },
  gov: { role: 'Governor', country: 'US' },
  amb: { role: 'Ambassador' },
  gen: { role: 'General' },
  adm: { role: 'Admiral' },
};

/** Offices that are one state's even where the text does not say whose. Norm of the role's words → code. */
export const OFFICES_OF_ONE_STATE: Readonly<Record<string, string>> = {
  'secretary of state': 'US',
  'assistant secretary of state': 'US',
  'deputy secretary of state': 'US',
  'under secretary of state': 'US',
  'undersecretary of state': 'US',
  'defense secretary': 'US',
  'secretary of defense': 'US',
  'treasury secretary': 'US',
  'secretary of the treasury': 'US',
  'commerce secretary': 'US',
  'secretary of homeland security': 'US',
  'homeland security secretary': 'US',
  'national security advisor': 'US',
  senator: 'US',
  congressman: 'US',
  congresswoman: 'US',
  'chancellor of the exchequer': 'GB',
  taoiseach: 'IE',
  'external affairs minister': 'IN',
  'external affairs ministry spokesperson': 'IN',
  'external affairs ministry spokesman': 'IN',
  'external affairs ministry official': 'IN',
  'supreme leader': 'IR',
  'unification minister': 'KR',
  'vice unification minister': 'KR',
  'unification ministry official': 'KR',
  'unification ministry spokesman': 'KR',
  'unification ministry spokesperson': 'KR',
};

/** Parts of states before a local office ("Georgia Governor", "Quebec Premier"): whose official its holder is. */
export const REGIONS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    [
      'US',
      'alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;georgia;hawaii;idaho;illinois;indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york;north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;virginia;west virginia;wisconsin;wyoming',
    ],
    ['CA', 'alberta;british columbia;manitoba;new brunswick;nova scotia;ontario;quebec;saskatchewan'],
    ['AU', 'queensland;new south wales;tasmania;western australia;south australia'],
    ['DE', 'bavaria;bavarian;saxony;hesse'],
    ['IN', 'punjab;kerala;gujarat;tamil nadu;uttar pradesh'],
  ].flatMap(([code, names]) => (names as string).split(';').map((name) => [name, code as string])),
);

/** Parties that exist in few states: norms in the title → the states; the one that the story names is meant. */
export const PARTIES_OF_STATES: Readonly<Record<string, readonly string[]>> = {
  'brexit party': ['GB'],
  'reform uk': ['GB'],
  ukip: ['GB'],
  tory: ['GB'],
  conservative: ['GB', 'CA'],
  labour: ['GB', 'NZ'],
  'liberal democrat': ['GB'],
  'sinn fein': ['IE'],
  likud: ['IL'],
  fidesz: ['HU'],
  republican: ['US'],
  democratic: ['US'],
  'house minority': ['US'],
  'senate majority': ['US'],
};

/** Royals whom news calls by title and first name: first name (and number) → state. */
export const ROYALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    [
      'GB',
      'charles;charles iii;william;harry;camilla;anne;edward;andrew;philip;catherine;kate;meghan;diana;elizabeth;elizabeth ii',
    ],
    ['ES', 'felipe;felipe vi;letizia;leonor;juan carlos'],
    ['DK', 'frederik;frederik x;frederik x.;mary;margrethe;margrethe ii'],
    ['SE', 'carl gustaf;carl xvi gustaf;silvia'],
    ['NO', 'harald;harald v;sonja;haakon'],
    ['NL', 'willem-alexander;maxima;beatrix'],
    ['BE', 'philippe;mathilde'],
    ['JP', 'naruhito;masako;akihito;hirohito'],
    ['JO', 'abdullah ii;rania'],
    ['MA', 'mohammed vi;hassan ii'],
    ['OM', 'qaboos;haitham'],
    ['QA', 'tamim'],
    ['SZ', 'mswati;mswati iii'],
    ['TH', 'maha vajiralongkorn;bhumibol'],
    ['MC', 'albert ii'],
  ].flatMap(([code, names]) => (names as string).split(';').map((name) => [name, code as string])),
);

/** States whose people are called by their first name alone ("Prabowo", "Abiy", "Lula"). */
export const CALLED_BY_FIRST_NAME = set('ID MM IS ET ER TH MY LA BT BR SO DJ KE UG TZ WS TL');

/** Surnames that are everyday nouns: at the start of a sentence "Rice prices" are no one's. */
export const NOUN_SURNAMES = set(
  'rice price hill west stone young church park bush brown green white black woods fields banks rivers snow day king moon ban case cook fox wolf power gates paper steel gold silver field wood wheat land',
);

/** Adjectives, adverbs and nouns that may stand inside a role phrase beside the tables of lib/reference/roles.table.ts. */
export const ROLE_PHRASE_WORDS = set(`
prime deputy vice assistant under first second third acting interim caretaker former ex then outgoing incoming new newly elected appointed visiting current incumbent sitting late longtime veteran
republican democratic democrat labour conservative socialist communist liberal hardline reformist moderate opposition ruling party rebel militia military civilian career senior top chief high special
executive permanent managing political policy press communications cabinet presidential congressional parliamentary royal supreme crown alternate state federal regional national international
foreign external internal interior home defence defense economy economic finance financial trade commerce energy oil petroleum health education culture tourism justice environment agriculture
transport transportation immigration information technology science research infrastructure development cooperation intelligence security unification treasury migration affairs relations industry
planning investment water fisheries sports sport youth women family social housing works religious veterans war state peace human rights climate nuclear government office ministry department
balkan mideast gulf caucasus sahel hemisphere normally unpredictable embattled hard line far right left pro western bloc country nation republic kingdom affairs general committee member
`);

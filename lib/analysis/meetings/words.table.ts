/** Closed classes of words that the meetings stage reads sentences by. Norms, blanks between the words of a phrase. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const DETERMINERS = words(
  'the a an his her its their our this that these those some several many most no any both two three four five other fellow each',
);
export const POSSESSIVE_PRONOUNS = words('his her its their our my your');
export const PREPOSITIONS = words(
  'of to in on at with by from for between among against over about into onto under after before during since until through towards toward across around near behind despite without within alongside via amid following regarding concerning outside inside beyond per than like unlike as',
);
/** Words that begin a clause of its own. */
export const BOUNDARIES = words(
  'that which who whom whose where when whenever while whereas because although though if unless until since but so whether as after before',
);
export const RELATIVES = words('who which that');
/** What may stand between a subject and its verb, and between a verb and its particle. */
export const ADVERBS = words(
  'also now then just once again twice first last later earlier soon already still ever never not only even both all today yesterday tomorrow tonight here there recently previously formerly instead reportedly briefly personally together separately face-to-face privately virtually directly often rarely subsequently afterwards too indeed yet himself herself themselves each',
);
export const BE = words("be is are was were been being am 's 're");
export const HAVE = words("have has had having 've");
export const DO = words("do does did don't doesn't didn't");
export const WILL = words("will would shall 'll won't wouldn't 'd");
export const MAY = words('may might could can cannot');
export const OUGHT = words('should must ought needs need');

/** What stands before "to meet": the meeting is still to come. */
export const PLANNING = words(
  'expected due set scheduled slated going plan plans planned planning hope hopes hoped hoping want wants wanted intend intends intended prepare prepares prepared preparing ready agreed agree agrees poised likely about seek seeks sought seeking vow vows vowed promise promises promised decide decides decided offer offers offered propose proposes proposed proposing wish wishes wished eager keen asked invited looking trying tries aims aimed aiming wishing willing continue bound able begin begins opportunity chance invitation invite plans intention pledged arranging arrange arranged',
);
/** What stands before "to meet": it was done. */
export const DOING = words('chose chosen managed continued used happened');
/** What stands before "to meet": it will not be, or was not. */
export const REFUSING = words(
  'refused refuse refuses refusing declined declines decline declining failed fail fails unwilling rejected reluctant unable impossible reluctance refusal',
);
/** What stands before "to meet": somebody else thinks it should be; no meeting is reported. */
export const URGING = words(
  'tried try urged urge urges pressed calls called should reluctant needs need must right easy difficult hard important willingness',
);

/** Verbs that rule a meeting's noun ("held talks", "cut short his visit"); what they say of its status. */
export const RULING_VERBS: Readonly<Record<'hold' | 'plan' | 'cancel' | 'postpone' | 'deny', ReadonlySet<string>>> = {
  hold: words(
    'hold holds held holding have has had having conduct conducts conducted conducting attend attends attended attending begin begins began begun beginning start starts started starting open opens opened opening conclude concludes concluded concluding finish finishes finished finishing end ends ended ending complete completes completed completing make makes made making pay pays paid paying undertake undertakes undertook undertaken undertaking wrap wraps wrapped wrapping chair chaired chairs host hosts hosted hosting lead leads led leading join joined joins resume resumes resumed resuming kick kicks kicked kicking continue continues continued launch launched cap caps capped convene convened spend spent mark marks marked mediated mediate included receive receives received hosts hosted embark embarks embarked give gave grant granted given accorded complete took take takes taking',
  ),
  plan: words(
    'include includes plan plans planned planning schedule schedules scheduled scheduling propose proposes proposed proposing announce announces announced announcing request requests requested requesting seek seeks sought seeking offer offers offered offering demand demands demanded arrange arranges arranged arranging suggest suggests suggested await awaits confirm confirms confirmed prepare preparing prepares expect expects expected',
  ),
  cancel: words(
    'cancel cancels cancelled canceled cancelling canceling scrap scraps scrapped scrapping abandon abandons abandoned axe axed nix nixed',
  ),
  postpone: words(
    'postpone postpones postponed postponing delay delays delayed delaying defer deferred reschedule rescheduled suspend suspended suspends',
  ),
  deny: words(
    'deny denies denied denying refute refutes refuted refuting rubbish rubbishes rubbished reject rejects rejected refuse refuses refused decline declines declined rule rules ruled ruling dismissed dismiss dismisses',
  ),
};
/** Verbs that follow a meeting's noun as their subject and show that it takes or took place. */
export const HAPPENING = words(
  'took take takes was were is held lasted ended began begun opened started comes came follows followed marks marked focused focuses centred centered covered included concluded capped reviewed touched dealt tackled addressed discussed saw',
);

/** Adjectives of a meeting's noun. */
export const PLANNED_ADJECTIVES = words(
  'planned proposed possible upcoming scheduled forthcoming future coming potential prospective long-planned expected impending next further additional any prospects',
);
export const PAST_ADJECTIVES = words('recent previous last earlier past prior');

/** Nouns that make a country's adjective or name a party: "Cuban officials", "the Chinese side". */
export const OFFICIAL_NOUNS = words(
  'officials official leaders leader authorities representatives representative ministers counterparts counterpart negotiators negotiator government governments delegation delegations side team teams presidents premiers chancellors kings diplomats diplomat envoys envoy lawmakers parliamentarians ambassadors generals commanders president premier chancellor king emir sultan monarch minister team interlocutors mediators',
);
export const PLURAL_OFFICIALS = words(
  'officials leaders ambassadors presidents premiers chancellors kings authorities representatives ministers counterparts negotiators delegations diplomats envoys lawmakers parliamentarians generals commanders mediators interlocutors teams governments',
);
/** What may stand between the country and such a noun, or before the country. */
export const OFFICIAL_FILLERS = words(
  'senior top high level ranking government foreign prime defense defence finance trade economy interior military cabinet congressional parliamentary economic official security political opposition state interim army visiting national local high-level high-ranking deputy vice business intelligence and ministry department leadership big unnamed other key chief peace nuclear regional',
);

/** Nouns that summits and forums are attended under. */
export const GATHERINGS = words(
  'meeting summit conference forum dialogue gathering ceremony inauguration roundtable funeral talks assembly session congress coronation wedding symposium symposia dinner luncheon consultations',
);

/** What else happens at a time that is told after a meeting: "a treaty signed in 2004", "the war that erupted in December". */
export const OTHER_EVENTS = words(
  'launched signed broke erupted imposed adopted elected seized annexed invaded killed founded established introduced born ousted toppled died severed normalized normalised created enacted passed ratified assassinated attacked bombed captured arrested captured fired collapsed expired expires',
);

/** What is spoken of in these nouns has yet to come: "plans for a visit", "talks on a summit". */
export const FORETELLING = words(
  'talks plan plans discussions preparations preparation possibility prospect prospects proposal proposals idea arrangements agenda date dates venue details invitation hopes groundwork',
);

/** Where and when a visitor arrives. */
export const ARRIVAL = words('airport arrival aerodrome tarmac runway airbase');

/** Words that the topic is judged by, as patterns on whole words. Each needs company: alone none decides anything. */

/** Representatives of states meet, speak, travel to one another. */
export const ENCOUNTERS =
  /\b(?:(?:met|meets?|meeting|meetings) (?:with|by|between|in|on|at|his|her|their|the|for|of|former|senior|today|\p{Lu}\p{L}*)|leaders meet|meet(?:s|ing)?\b(?= [\p{Lu}])|to meet|hold(?:s|ing)? (?:\p{L}+ ){0,2}(?:talks|meetings?)|held (?:\p{L}+ ){0,3}(?:talks|meetings?)|talks (?:with|between|in|on|over|at)|peace talks|bilateral|trilateral|summit|state visit|official visit|working visit|(?:trip|travel+ed|travels?|visits?|arrive[sd]?|flew|fly|lands?|landed|tour) (?:to|in|of|by|with)|visit(?:ed|s|ing)|leaders['’] summit|received (?:by|at|\p{L}+ )|host(?:ed|s|ing)|welcomed|toast(?:s|ed)?|phone call|telephone call|telephone conversation|by phone|spoke (?:with|to|today|by)|call with|(?:his|her|its|their) (?:\p{Lu}\p{L}+ )?counterparts?|on the sidelines of|roundtable|delegations?|dialogue|vetoe[sd]|draft resolution|abstained|negotiat(?:e|ed|es|ing|ions?)|luncheon|banquet|audience with|credentials)\b/gu;

/** Encounters that are between states or parties whoever is named: no official needs to stand beside them. */
export const BETWEEN_STATES =
  /\b(?:peace (?:talks|negotiations|process|conference)|ceasefire talks|nuclear talks|bilateral talks|trilateral talks|talks between|summit|state visit|security council|general assembly|mediat(?:e|ed|ing|ion|ors?))\b/gi;

/** Offices that act between states, and heads of state and government. */
export const OFFICES =
  /\b(?:(?:foreign|defen[cs]e|external affairs|prime|economy|interior|trade) (?:minister|secretary|ministers|ministry)|minist(?:er|ry) (?:of|for) (?:foreign|external|defen[cs]e)|secretary of (?:state|defen[cs]e)|secretary-general|state department|department of state|president|presidents|premier|chancellor|king|queen|emir|crown prince|monarch|ambassadors?|envoys?|diplomats?|consuls?|chargés? d['’]affaires|nuncio|top diplomat|heads? of (?:state|government)|white house|kremlin|leaders?|high representative|special representative|foreign policy chief|ministers?|secretary)\b/gi;

/** What diplomacy alone has: two of them say more than many visits. */
export const DIPLOMACY =
  /\b(?:diplomats?|diplomatic|diplomacy|embass(?:y|ies)|consulates?|high commission|ambassadors?|envoys?|foreign (?:minister|secretary|ministry)s?|external affairs|bilateral|trilateral|counterparts?|chargés? d['’]affaires|interests sections?|summit|joint statement|communiqué|communique|ties (?:with|between)|relations (?:with|between)|normali[sz](?:e|ing|ation)|peace talks|top diplomat|state visit|memorandum of understanding|cooperation agreement|secretary of state|special envoy|special representative|delegation|credentials|readout|accord)\b/gi;

/** What a mission suffers or does. */
export const MISSION_EVENTS =
  /\b(?:(?:open|reopen|close|shut|suspend|inaugurat|relocat|mov|establish|surround|storm|attack|evacuat|accredit)(?:s|e|es|ed|ing|ure)? (?:\p{L}+['’]?s? ?){0,6}(?:embassy|embassies|consulate|mission|operations)|(?:embassy|consulate) (?:\p{L}+ ){0,4}(?:open|reopen|clos|suspend|attack|storm|surround)\p{L}*|(?:expel|recall|summon|appoint|nominat|nam)(?:s|led|ed|ing|e|es)? (?:\p{L}+['’]?s? ){0,5}(?:ambassador|envoy|diplomats?|chargé)|(?:opening|closure|suspension|suspending|head|guard)\b(?: \p{L}+){0,5} embassy)/giu;

/** Other matters, which have presidents, visits and countries of their own. */
export const OTHERS: [string, RegExp][] = [
  [
    'sport',
    /\b(?:matches|match|goals?|squad|striker|coach|league|championship|tournament|playoffs?|innings|wickets?|batsman|quarterback|touchdown|season|teammates?|referee|semi-?finals?|world cup|stadium|fixtures?|medal|cricket|football|rugby|hockey|baseball|basketball|boxing|knockout)\b/gi,
  ],
  [
    'crime and violence at home',
    /\b(?:police said|murder|shooting|shooter|gunman|suspects?|arrested|charged with|robbery|stabbing|defendant|prosecutors?|jury|courtroom|bail|verdict|sentenced|trial|bombings?|bombs|killed|insurgents?|militants?|wounded)\b/gi,
  ],
  [
    'domestic politics',
    /\b(?:republicans?|democrats?|primary|nominee|electoral college|caucus|impeachment|supreme court|lawmakers|governor|senator|senators|gop|campaign|voters|ballots?|polls?|attorney general|legislation|senate|congress|mayor|county)\b/gi,
  ],
  [
    'business',
    /\b(?:shares|stock|investors|revenue|earnings|quarterly|startup|ceo|merger|profits?|customers|consumers|retail|analyst estimates|banks?|firms?|company|companies)\b/gi,
  ],
  [
    'technology and science',
    /\b(?:app|apps|software|iphone|ipad|users|download|developers?|google|facebook|twitter|browser|code|python|api|researchers|study|vaccine|patients|screening)\b/gi,
  ],
  [
    'culture and travel',
    /\b(?:album|films?|festivals?|exhibitions?|galler(?:y|ies)|museums?|dances?|artists?|obituar(?:y|ies)|movie|singer|band|tour|concert|actress|actor|celebrity|hotel|restaurant|tourists?|travel guide|recipe|novel|episode|season finale|lyrics|trip to japan|visa)\b/gi,
  ],
];

/**
 * Publishers of invented news, by address or name. Pages mostly say it of themselves (lib/page/invented.ts); a text file, a link and a
 * page that was copied do not, and these are read most.
 */
export const SATIRE =
  /\b(?:the ?onion|the ?spoof|babylon ?bee|newsthump|the ?daily ?mash|waterford ?whispers(?: ?news)?|the ?beaverton|der-postillon|the ?shovel|borowitz|faking ?news|clickhole|reductress|private-eye)\b/i;

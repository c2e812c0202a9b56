/**
 * What the words around a country's name tell about it. All entries are norms (lib/language/tokens.ts); each row has a sentence in
 * test/analysis/countries.test.ts.
 */

/** After a name: the name of something that is not the state ("South China Sea", "Paris accord", "Washington Post"). */
export const NOT_A_STATE_AFTER = new Set(
  (
    'sea seas strait straits ocean gulf bay peninsula desert canal river basin ' +
    'post times herald tribune gazette daily morning mail telegraph star journal guardian mirror today online tv broadcasting ' +
    'street avenue road boulevard lane airways airlines air motors telecom petroleum bancorp university ' +
    'united fc rovers grand prix marathon olympics cup stakes ballet'
  ).split(' '),
);

/** The same in small letters, after the name itself: waters and lands that are no state's own ("the Uruguay river"). */
export const LAND_OR_WATER_AFTER = new Set('river rivers basin delta strait peninsula gulf canal desert'.split(' '));

/** After a city that stands for no government: agreements and events named for where they were made. */
export const NAMED_FOR_A_CITY = new Set(
  'accord accords agreement agreements convention conventions protocol pact treaty declaration consensus principles process formula syndrome club fashion stock group format platform'.split(
    ' ',
  ),
);

/** Before a name: another place or people ("New Mexico", "Latin American", "the South China Sea" is seen by what follows). */
export const NOT_A_STATE_BEFORE: Record<string, ReadonlySet<string>> = {
  american: new Set('latin south north central african native pan asian mexican all'.split(' ')),
  americans: new Set('latin south north central african native asian'.split(' ')),
  america: new Set('latin south north central'.split(' ')),
  mexico: new Set(['new', 'gulf of']),
  jersey: new Set(['new']),
  guinea: new Set(['equatorial', 'new']),
  england: new Set(['new']),
  zealand: new Set([]),
  delhi: new Set([]),
  ireland: new Set([]),
  indian: new Set('american west'.split(' ')),
  wales: new Set(['south']),
  un: new Set(['jong']),
};

/** Organisations count as states only where they act or are acted with; these follow them then. */
export const ACTS_AS_PARTY_AFTER = new Set(
  (
    'leaders leader ministers foreign defence defense secretary secretary-general chief envoy envoys ambassador ambassadors delegation representatives officials official ' +
    'agreed agrees said says signed pledged met meets urged called condemned welcomed announced decided accused'
  ).split(' '),
);

/** Names of organisations that count as a state wherever they stand (their institutions do not: "European Commission"). */
export const ALWAYS_PARTIES = new Set([
  'EU',
  'European Union',
  'ASEAN',
  'Asean',
  'Association of Southeast Asian Nations',
  'Palestinian Authority',
  'Palestinian National Authority',
]);

/** After an organisation: its members, papers and ways, not the party. */
export const NO_PARTY_BEFORE = new Set(
  'members membership centrality outlook regional secretariat community charter plus'.split(' '),
);

/** Organisations that send and receive envoys as states do. */
export const PARTIES = new Set('UN NATO ASEAN AFU ECOWAS GCC LAS CARICOM MERCOSUR SADC'.split(' '));

/** Departments of a government: they tell whose official somebody is, but do not name the state. */
export const DEPARTMENTS = new Set([
  'State Department',
  'Pentagon',
  'Foggy Bottom',
  'Capitol Hill',
  'Knesset',
  'Bundestag',
  'Verkhovna Rada',
  'Mar-a-Lago',
]);

/** Dishes, breeds, sayings and the like that carry a state's name and have nothing to do with it: norms in a row. */
export const NAMED_FOR_A_STATE = (
  'brazil nuts;brazil nut;swiss cheese;french fries;french toast;french press;turkish delight;turkish bath;irish coffee;irish setter;russian dressing;' +
  'russian roulette;german shepherd;german shepherds;persian cat;persian cats;danish pastry;danish pastries;english breakfast;spanish flu;dutch oven;' +
  'dutch courage;panama hat;panama hats;panama papers;bermuda shorts;bermuda triangle;jordan almonds;chinese whispers;chinese checkers;swiss army knife;' +
  'guinea pig;guinea pigs;guinea fowl;cuban sandwich;cuban heels;greek salad;greek yogurt;greek yoghurt;greek tragedy;belgian waffles;belgian waffle;' +
  'peking duck;havana syndrome;stockholm syndrome;moscow mule;canada goose;canada geese;mexican wave;trojan horse;siamese twins;afghan hound;turkey hill;paris hilton;paris jackson;' +
  'bengal tiger;siberian tiger;french horn;french window;french windows;french bulldog;indian summer;indian ink;vietnam veterans'
).split(';');

/** Companies and characters: the word before, the state's word. */
export const NAMED_AFTER_A_STATE = new Set(
  'air france;air china;air india;air canada;air algeria;air mauritius;air malta;air serbia;captain america;denzel washington;real madrid;atletico madrid;sporting lisbon;dinamo minsk;red star belgrade;paris match;kerry washington;miss america;bank of america;voice of america'.split(
    ';',
  ),
);

/** Combining forms before a hyphen: "Sino-Russian". */
export const COMBINING_FORMS: Readonly<Record<string, string>> = {
  sino: 'CN',
  franco: 'FR',
  russo: 'RU',
  anglo: 'GB',
  italo: 'IT',
  austro: 'AT',
  greco: 'GR',
  indo: 'IN',
  nippo: 'JP',
  turco: 'TR',
};

/** Cities of the U.S. state of Washington: "Seattle, Washington" is not the capital. */
export const CITIES_OF_WASHINGTON_STATE = new Set('seattle spokane tacoma olympia redmond bellevue everett'.split(' '));

/** Before or after an adjective that names a language there ("speaks Japanese", "English-language"). */
export const LANGUAGE_BEFORE = new Set('speak speaks spoke speaking spoken translated fluent'.split(' '));
export const LANGUAGE_AFTER = new Set('language languages speaking translation translator'.split(' '));

/** U.S.-state Georgia: words that show it, and words that show the country. */
export const GEORGIA_STATE = new Set(
  'atlanta gov governor republican democrat senate congressman congresswoman county kemp savannah runoff raffensperger'.split(
    ' ',
  ),
);
export const GEORGIA_COUNTRY = new Set(
  'tbilisi georgian georgians batumi abkhazia ossetia caucasus saakashvili margvelashvili zourabichvili kobakhidze garibashvili ivanishvili'.split(
    ' ',
  ),
);

/**
 * What a state is, for periphrases ("the island nation", "the Jewish state", "the Gulf emirate"): `attribute: codes`.
 * Facts of general knowledge, hand-made. Attributes are lower case, as they stand before the noun.
 */
export const ATTRIBUTES = `
jewish: IL
shiite: IR AZ IQ BH
shia: IR AZ IQ BH
sunni: SA EG TR JO AE QA KW PK SD DZ TN MA LY SY YE ID MY
muslim: DZ AF AZ BH BD BN BF TD KM DJ EG GM GN ID IR IQ JO KZ KW KG LB LY MY MV ML MR MA NE NG OM PK PS QA SA SN SL SO SD SY TJ TN TR TM AE UZ YE XK AL
islamic: IR PK AF MR SA
arab: DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE
buddhist: TH MM KH LA LK BT
hindu: IN NP
catholic: IT ES PT IE PL MT AT HR SI LT PH MX BR AR CO PE TL VA
orthodox: RU GR RS BG RO UA BY GE MD ME MK CY AM ET
communist: CN VN LA CU KP
island: MV LK CY MT IE IS GB JP TW SG PH ID TL FJ TO WS VU SB KI NR TV MH FM PW PG NZ CU JM HT DO BB TT GD LC VC AG DM KN BS BH MU SC KM MG CV ST
landlocked: AF AM AZ AT BY BT BO BW BF BI CF TD CZ SZ ET HU KZ XK KG LA LS LI LU MW ML MD MN NP NE MK PY RW SM RS SK SS CH TJ TM UG UZ VA ZM ZW
archipelago: MV ID PH BS SC KM CV TO VU SB FJ MH FM KI
peninsular: KR KP QA
kingdom: SA JO MA BH GB NL BE DK NO SE ES TH KH BT MY TO LS SZ
hermit: KP
emirate: QA KW AE
sultanate: OM BN
principality: MC LI AD
duchy: LU
city: SG VA MC
caribbean: AG BS BB CU DM DO GD HT JM KN LC VC TT PR BZ GY SR
baltic: EE LV LT
nordic: DK FI IS NO SE
scandinavian: DK NO SE
balkan: AL BA BG HR XK ME MK RS SI GR RO
benelux: BE NL LU
gulf: BH KW OM QA SA AE
middle eastern: BH CY EG IR IQ IL JO KW LB OM PS QA SA SY TR AE YE
himalayan: NP BT
caucasus: AM AZ GE
caspian: AZ IR KZ RU TM
central asian: KZ KG TJ TM UZ
south asian: AF BD BT IN MV NP PK LK
southeast asian: BN KH ID LA MY MM PH SG TH TL VN
east asian: CN JP KR KP TW MN HK
asian: AF BD BT BN CN HK ID IN JP KG KH KP KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM TW UZ VN
north african: DZ EG LY MA TN EH
west african: BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG
east african: BI DJ ER ET KE RW SO SS TZ UG SC
central african: CM CF TD CG CD GQ GA ST
southern african: AO BW SZ LS MG MW MZ NA ZA ZM ZW
horn of africa: DJ ER ET SO
sahel: BF TD ML MR NE SN SD
african: AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW
latin american: AR BO BR CL CO CR CU DO EC SV GT HN MX NI PA PY PE UY VE
south american: AR BO BR CL CO EC GY PY PE SR UY VE
central american: BZ CR SV GT HN NI PA
andean: BO CO EC PE VE
north american: US CA MX
pacific: FJ KI MH FM NR PW PG WS SB TO TV VU CK NU NZ AU
european: AL AD AT BY BE BA BG HR CY CZ DK EE FI FR DE GB GR HU IS IE IT XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH UA VA
eastern european: BY BG CZ HU MD PL RO RU SK UA
mediterranean: AL CY DZ EG ES FR GR HR IL IT LB LY MA MT SY TN TR
nato: AL BE BG CA HR CZ DK EE FI FR DE GB GR HU IS IT LV LT LU ME NL MK NO PL PT RO SK SI ES SE TR US
eu: AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE
oil-rich: SA AE KW QA IQ IR LY NG VE AZ KZ BN GQ
nuclear-armed: US RU CN GB FR IN PK KP IL
former soviet: AM AZ BY EE GE KZ KG LV LT MD RU TJ TM UA UZ
post-soviet: AM AZ BY GE KZ KG MD TJ TM UA UZ
self-ruled: TW
self-governed: TW
semi-autonomous: HK MO
`;

/** Whole phrases that name one state wherever they stand, without "the", lower case: `phrase: code`. */
export const PHRASES = `
jewish state: IL
world's largest democracy: IN
world's most populous democracy: IN
world's second-largest economy: CN
world's second largest economy: CN
world's largest economy: US
world's biggest economy: US
world's largest archipelago: ID
world's most populous muslim nation: ID
hermit kingdom: KP
hermit state: KP
reclusive state: KP
middle kingdom: CN
asian giant: CN
land of the rising sun: JP
island democracy: TW
democratic island: TW
self-ruled island: TW
city-state: SG
asian financial hub: HK
semi-autonomous chinese city: HK
persian gulf emirate: QA
war-torn country: UA
apartheid state: ZA
rainbow nation: ZA
celtic tiger: IE
`;

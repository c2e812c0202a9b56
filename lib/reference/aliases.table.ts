/**
 * Hand-made additions to the generated countries.table.ts. One row a code and form:
 *
 *   CODE form: text; text; …
 *
 * form: name, adjective, demonym, capital, seat (a seat of government that stands for its state), organisation,
 * region (part of a state, not counted as naming it), drop (remove a text of
 * the generated table), also (text that names this state too: "Turkish Cypriot").
 * After a text: `!` exact case only (never in capitals or lower case), `?person|word|us-state|place|country` what else it may be,
 * `>City` the city it is another spelling of. A code may have several rows of one form.
 * Codes are ISO 3166-1 alpha-2, XK for Kosovo, EU, UN, SU, YU, DD and CS for former states (ISO 3166-3), and for organisations
 * their abbreviation; the African Union is AFU, because AU is Australia, and the World Bank WBG.
 */
export const ALIASES = `
AE name: UAE!; U.A.E.!; Emirates
AE adjective: UAE!; Emirati
AF name: Islamic Emirate of Afghanistan
AF demonym: Afghani; Afghanis
AG name: Antigua; Antigua & Barbuda
AR adjective: Argentinian; Argentinean
AR demonym: Argentinians; Argentineans
AR seat: Casa Rosada
AU adjective: Aussie
AU demonym: Aussies
AZ name: Azerbaidzhan
AZ adjective: Azeri
AZ demonym: Azeris
AT seat: Ballhausplatz
BA name: Bosnia-Herzegovina; Bosnia & Herzegovina; BiH!
BA adjective: Bosniak
BA demonym: Bosniaks
BA region: Republika Srpska
BE capital: Brussels ?country
BE region: Flanders
BF name: Upper Volta
BF adjective: Burkinabé; Burkinabè; Burkinese
BH name: Bahrein
BI drop: Gitega
BI capital: Gitega
BN name: Negara Brunei Darussalam
BQ drop: Navassa Island
BR adjective: Brasilian
BR capital: Brasilia
BR seat: Planalto; Itamaraty
BS name: The Bahamas
BW adjective: Botswanan
BW demonym: Botswanans
BY name: Byelorussia; Belorussia
BY adjective: Belorussian; Belarussian; Byelorussian
BY demonym: Belarussians
CA region: Quebec; Ontario; British Columbia; Alberta
CA seat: Rideau Hall
CD name: DR Congo; D.R. Congo; DRC!; D.R.C.!; Congo-Kinshasa; Democratic Republic of Congo; Zaire; Congo ?country; the Congo ?country
CD adjective: Zairean
CD drop: Congo
CG name: Congo-Brazzaville; Republic of Congo
CH capital: Berne>Bern
CI adjective: Ivorian
CI demonym: Ivorians
CI name: Cote d'Ivoire; Cote d' Ivoire
CL seat: La Moneda
CM capital: Yaoundé
CN name: PRC!; P.R.C.!; P.R. China; Mainland China; Communist China; Red China
CN capital: Peking>Beijing
CN seat: Zhongnanhai; Great Hall of the People
CN region: Xinjiang; Tibet; Inner Mongolia
CN demonym: Chinaman
CO seat: Casa de Nariño
CU capital: La Habana>Havana
CV adjective: Cape Verdean
CV demonym: Cape Verdeans
CY adjective: Greek Cypriot; Turkish Cypriot
CY demonym: Greek Cypriots; Turkish Cypriots
TR also: Turkish Cypriot; Turkish Cypriots
GR also: Greek Cypriot; Greek Cypriots
CY name: Northern Cyprus
CZ name: the Czech Republic
DE seat: Bundestag
DE name: West Germany
DD name: East Germany; GDR!; German Democratic Republic
DD adjective: East German
DD demonym: East Germans
DE adjective: West German
DK seat: Christiansborg
DO adjective: Dominican ?country
DM adjective: Dominican ?country
DZ seat: El Mouradia
EG capital: Al-Qahira>Cairo
EG region: Sinai
EH name: Sahrawi Arab Democratic Republic; Polisario
EH adjective: Saharawi; Sahraoui
EC adjective: Ecuadoran; Ecuadorean
EC demonym: Ecuadorans; Ecuadoreans
ES region: Catalonia
ES seat: Moncloa
ET region: Tigray
EU seat: Brussels ?country
EU organisation: European Union; EU!; E.U.!; European Commission; European Council; European Parliament; Berlaymont
FM name: Federated States of Micronesia
FR seat: Élysée; the Élysée; Élysée Palace; Quai d'Orsay; Matignon
FR demonym: the French
GB name: Britain; Great Britain; UK!; U.K.!; United Kingdom; England; Scotland; Wales; Northern Ireland; Ulster
GB adjective: British; English ?word; Scottish; Welsh; Northern Irish; UK!; U.K.!
GB demonym: Brits; Brit; Britons; Englishman; Englishmen; Englishwoman; Scots; Scotsman; Welshman
GB seat: Downing Street; No. 10 Downing Street; 10 Downing Street; Number 10; No 10; No. 10; Whitehall; Westminster ?place; Buckingham Palace; King Charles Street
GD capital: St. George's
GE name: Georgia ?us-state
GE adjective: Georgian ?us-state
GE demonym: Georgians ?us-state
GE region: Abkhazia; South Ossetia
GM name: The Gambia; Republic of the Gambia
GN name: Guinea-Conakry; Guinea ?country
GR adjective: Hellenic
GR seat: Maximos Mansion
GW name: Guinea Bissau
GW adjective: Guinea-Bissauan
HK adjective: Hongkong
HK demonym: Hong Kongers; Hongkongers; Hongkonger
HK drop: Chinese
MO drop: Chinese
PM drop: French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen; Saint-Pierre
NF drop: Kingston
HR adjective: Croat
HT capital: Port au Prince>Port-au-Prince
HU seat: Carmelite Monastery
HU adjective: Magyar
IE name: Republic of Ireland; Irish Republic; Eire
IE seat: Leinster House; Government Buildings
IL capital: Jerusalem ?place
IL seat: Knesset
IN name: Bharat
IN capital: Delhi
IN seat: Rashtrapati Bhavan; South Block; Hyderabad House; Raisina Hill
IN region: Kashmir; Jammu and Kashmir
IQ name: Irak
IQ region: Kurdistan; Iraqi Kurdistan; Kurdistan Region
IQ capital: Bagdad>Baghdad
IR name: Islamic Republic ?country; Persia
IR adjective: Persian ?word
IR capital: Teheran>Tehran
IT seat: Chigi Palace; Palazzo Chigi; Quirinale; Quirinal Palace; Farnesina
IT region: Sicily; Sardinia
JO name: Jordan ?person
JP name: State of Japan; Nippon
JP seat: Kantei; Gaimusho
JP region: Okinawa
KG name: Kyrgyz Republic; Kirghizia; Kirgizstan; Kyrgystan
KG adjective: Kyrgyz
KH name: Kampuchea
KH adjective: Khmer
KH capital: Phnom-Penh>Phnom Penh
KM adjective: Comorian
KM demonym: Comorians
KN name: Saint Kitts & Nevis; St Kitts and Nevis
KP name: N.K.!; DPRK!; D.P.R.K.!; N. Korea; N Korea; Korea, North
KP adjective: N. Korean; N Korean; North Korean; Korean ?country
KP demonym: North Koreans; Koreans ?country
KR name: ROK!; R.O.K.!; S. Korea; S Korea; Korea ?country
KR adjective: S. Korean; S Korean; South Korean; Korean ?country
KR demonym: South Koreans; Koreans ?country
KR name: two Koreas; both Koreas; Koreas
KP also: two Koreas; both Koreas; Koreas
KR seat: Blue House; Cheong Wa Dae; Yongsan
KZ adjective: Kazakh
KZ demonym: Kazakhs
KZ capital: Nur-Sultan>Astana; Nursultan>Astana
LA name: Lao PDR!
LK name: Ceylon
LK capital: Sri Jayawardenepura Kotte
LC name: St Lucia
LU adjective: Luxembourgish; Luxembourger
MA name: Marocco
MD name: Moldavia
MD adjective: Moldavian
MD demonym: Moldavians
MD region: Transnistria
MK name: Macedonia; FYROM!
MK adjective: North Macedonian; Macedonian
MM adjective: Myanmarese
MM name: Burma
MM adjective: Myanmar; Burmese
MM capital: Naypyidaw; Naypyitaw>Naypyidaw; Nay Pyi Taw>Naypyidaw; Yangon; Rangoon>Yangon
MM drop: Nay Pyi Taw; Rangoon
MN capital: Ulan Bator>Ulaanbaatar; Ulan Baator>Ulaanbaatar
MN adjective: Mongol
MN demonym: Mongols
MV name: The Maldives; Maldive Islands
MV capital: Malé; Male!?word>Malé
MV adjective: Maldivan
MX seat: Los Pinos; National Palace ?place
MY capital: Putrajaya
NG seat: Aso Rock
NL name: Holland; The Netherlands
NL capital: The Hague
NL demonym: Hollanders
NL seat: Binnenhof
NP adjective: Nepalese
NZ demonym: Kiwis ?word
NZ seat: Beehive ?word
PH name: PH!?word; the Philippines; Republic of Philippines
PH adjective: Filipino; Philippine
PH demonym: Filipina; Filipinas
PH seat: Malacañang; Malacañang Palace
PK region: Azad Kashmir
PL adjective: Polish!
PL demonym: Pole!; Poles!?word
PL seat: Belweder
PS name: Palestine; State of Palestine; Palestinian territories; Occupied Palestinian Territories; Gaza Strip; Gaza; West Bank
PS organisation: Palestinian Authority; Palestinian National Authority; Palestine Liberation Organization; PLO!
PS adjective: Palestinian; Gazan
PS demonym: Palestinians; Gazans
PS capital: Ramallah
PG name: PNG!
RO name: Rumania
RS adjective: Serb
RS demonym: Serbians
RU seat: Kremlin; the Kremlin; Smolenskaya Square
RU region: Chechnya; Siberia; Dagestan; Tatarstan
SU name: Soviet Union; USSR!; U.S.S.R.!
SU adjective: Soviet
SU demonym: Soviets
YU name: Yugoslavia
YU adjective: Yugoslav; Yugoslavian
YU demonym: Yugoslavs
CS name: Czechoslovakia
CS adjective: Czechoslovak; Czechoslovakian
SA name: KSA!; the Kingdom of Saudi Arabia
SA adjective: Saudi; Saudi Arabian
SA demonym: Saudi Arabians
SA region: Hejaz
SD region: Darfur
SE seat: Rosenbad
SG adjective: Singaporean
SI adjective: Slovene; Slovenian
SI demonym: Slovenians
SK adjective: Slovakian
SO adjective: Somalian
SO region: Somaliland; Puntland
SR adjective: Surinamese
SR demonym: Surinamese
ST name: São Tomé; Sao Tome
ST adjective: São Toméan
SV adjective: Salvadorean; Salvadorian
SV demonym: Salvadorans; Salvadoreans
SY region: Golan Heights
SZ adjective: Swazi
SZ demonym: Swazis
TD name: Chad ?person
TH name: Siam
TH demonym: Thais
TH seat: Government House ?place
TJ adjective: Tajik
TJ demonym: Tajiks
TL name: Timor Leste; Timor
TL adjective: East Timorese
TM adjective: Turkmen
TM demonym: Turkmens
TM capital: Ashkhabad>Ashgabat; Ashgebat>Ashgabat
TR name: Turkey!?word; Türkiye; Turkiye; Republic of Türkiye
TR demonym: Turks
TR seat: Bestepe; Çankaya
TT name: T&T!; TT!?word; Trinidad; Trinidad & Tobago; Tobago
TW name: Republic of China; Chinese Taipei; Formosa
TW adjective: Taiwanese
TZ region: Zanzibar
UA name: the Ukraine
UA capital: Kiev>Kyiv
UA region: Crimea; Donbas; Donbass; Donetsk; Luhansk
UA seat: Bankova; Verkhovna Rada
US name: United States of America; United States; U.S.!; US!; USA!; U.S.A.!; America
US adjective: American; U.S.!; US!
US capital: Washington ?person; Washington, D.C.>Washington; Washington, DC>Washington; Washington D.C.>Washington; Washington DC>Washington
US seat: White House; the White House; State Department; Foggy Bottom; Pentagon; Capitol Hill; Mar-a-Lago
UZ adjective: Uzbek
UZ demonym: Uzbeks; Uzbekistanis
VA name: the Vatican; Holy See; Vatican; Vatican City State
VC name: SVG!; St Vincent; Saint Vincent & the Grenadines; St. Vincent & the Grenadines; Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St Vincent and the Grenadines; Saint Vincent
VC drop: Saint Vincent and Grenadines; St. Vincent and Grenadines
VE seat: Miraflores; Miraflores Palace
VN name: Viet Nam; Viet-Nam; North Vietnam; South Vietnam
VN capital: Ha Noi>Hanoi
VU adjective: Vanuatuan; Ni-Vanuatu
VU name: Republic of Vanuatu
VU capital: Port Vila; Port-Vila>Port Vila
WS name: Western Samoa
XK adjective: Kosovar
XK demonym: Kosovars; Kosovans
XK name: Kosova
YE adjective: Yemenite
YE capital: Sana'a>Sanaa
ZA seat: Union Buildings
ZW name: Rhodesia
UN organisation: United Nations; UN!; U.N.!; UN Security Council; U.N. Security Council; United Nations Security Council; UN General Assembly
NATO organisation: NATO; Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance
ASEAN organisation: ASEAN; Asean; Association of Southeast Asian Nations; Association of South-East Asian Nations
AFU organisation: African Union; A.U.!; African Union Commission
ECOWAS organisation: ECOWAS; Ecowas; Economic Community of West African States
OPEC organisation: OPEC; Opec; OPEC+; Organization of the Petroleum Exporting Countries
IAEA organisation: IAEA; International Atomic Energy Agency
WTO organisation: WTO!; World Trade Organization; World Trade Organisation
WHO organisation: WHO!?word; World Health Organization; World Health Organisation
IMF organisation: IMF!; International Monetary Fund
WBG organisation: World Bank
G7 organisation: G7; G-7; Group of Seven
G8 organisation: G8; G-8; Group of Eight
G20 organisation: G20; G-20; Group of 20; Group of Twenty
G77 organisation: G77; G-77; Group of 77
BRICS organisation: BRICS; Brics
GCC organisation: GCC!; Gulf Cooperation Council; Gulf Co-operation Council
LAS organisation: Arab League; League of Arab States
OSCE organisation: OSCE!; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe
OECD organisation: OECD!; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development
CARICOM organisation: CARICOM; Caricom; Caribbean Community
SADC organisation: SADC; Southern African Development Community
EAC organisation: EAC!; East African Community
IGAD organisation: IGAD!; Intergovernmental Authority on Development
MERCOSUR organisation: Mercosur; MERCOSUR; Mercosul
OIC organisation: OIC!; Organisation of Islamic Cooperation; Organization of Islamic Cooperation; Organisation of the Islamic Conference; Organization of the Islamic Conference
OAS organisation: OAS!; Organization of American States; Organisation of American States
SCO organisation: SCO!; Shanghai Cooperation Organization; Shanghai Cooperation Organisation
CIS organisation: CIS!; Commonwealth of Independent States
CSTO organisation: CSTO!; Collective Security Treaty Organization
EAEU organisation: EAEU!; Eurasian Economic Union
APEC organisation: APEC; Apec; Asia-Pacific Economic Cooperation
QUAD organisation: Quad; the Quad
AUKUS organisation: AUKUS; Aukus
SAARC organisation: SAARC; Saarc; South Asian Association for Regional Cooperation
BIMSTEC organisation: BIMSTEC
PIF organisation: Pacific Islands Forum
COMMONWEALTH organisation: the Commonwealth ?word; Commonwealth of Nations
COE organisation: Council of Europe
ICC organisation: ICC!; International Criminal Court
ICJ organisation: ICJ!; International Court of Justice
ICRC organisation: ICRC!; Red Cross; International Committee of the Red Cross
UNESCO organisation: UNESCO; Unesco
UNHCR organisation: UNHCR!
UNRWA organisation: UNRWA
OPCW organisation: OPCW!
ADB organisation: Asian Development Bank
AIIB organisation: AIIB!; Asian Infrastructure Investment Bank
OTS organisation: Organization of Turkic States; Organisation of Turkic States; Turkic Council
CELAC organisation: CELAC; Community of Latin American and Caribbean States
NAM organisation: Non-Aligned Movement
HAMAS organisation: Hamas; HAMAS
HEZBOLLAH organisation: Hezbollah; Hizbollah; Hizbullah; Hizballah
TALIBAN organisation: Taliban; Taleban
HOUTHIS organisation: Houthis; Houthi; Ansar Allah; Ansarullah
FARC organisation: FARC!; Revolutionary Armed Forces of Colombia
PKK organisation: PKK!; Kurdistan Workers' Party
`;

/**
 * Cities and venues where diplomacy happens, besides the capitals (countries.table.ts). Hand-made, facts of general knowledge.
 * One row a state: `CODE: City; City; Alias>City; City ?person`. `?` says what else the word may be: person, word, us-state, place
 * (another city of that name), country.
 */
export const CITIES = `
AE: Dubai; Sharjah; Fujairah; Ras al-Khaimah; Al Ain
AF: Kandahar; Herat; Mazar-i-Sharif; Jalalabad; Bagram; Kunduz; Bamiyan
AL: Durrës; Vlorë
AM: Gyumri; Meghri
AO: Benguela; Lobito; Cabinda
AR: Córdoba ?place; Rosario ?person; Mendoza ?person; Bariloche; Ushuaia; Salta
AT: Salzburg; Graz; Innsbruck; Linz; Alpbach
AU: Sydney ?person; Melbourne; Brisbane; Perth; Adelaide; Darwin ?person; Hobart; Cairns; Townsville
AZ: Shusha; Nakhchivan; Ganja; Stepanakert; Khankendi; Lachin; Fuzuli; Gabala
BA: Banja Luka; Mostar; Srebrenica; Tuzla
BD: Chittagong; Chattogram>Chittagong; Cox's Bazar; Sylhet; Dacca>Dhaka
BE: Antwerp; Ghent; Bruges; Liège; Mons; Leuven; Ypres; Ostend; Laeken; Tervuren
BG: Plovdiv; Varna; Burgas
BH: Riffa
BO: Santa Cruz ?place; Cochabamba
BR: Rio de Janeiro; Rio>Rio de Janeiro; São Paulo; Salvador ?person; Recife; Fortaleza; Porto Alegre; Belém; Belo Horizonte; Manaus; Curitiba; Foz do Iguaçu; Itaipu
BW: Kasane; Francistown
BY: Brest ?place; Grodno; Gomel; Vitebsk; Belovezh
CA: Toronto; Montreal; Vancouver; Calgary; Halifax; Quebec City; Winnipeg; Edmonton; Charlevoix; La Malbaie; Kananaskis; Banff; Whistler; Niagara-on-the-Lake; Huntsville ?place; Muskoka; Iqaluit; Regina ?person
CD: Goma; Bukavu; Lubumbashi; Kisangani; Uvira; Kolwezi
CH: Geneva; Zurich; Zürich>Zurich; Basel; Davos; Bürgenstock; Lausanne; Lugano; Montreux; Lucerne; Evian-les-Bains ?place; Crans-Montana; Caux; Chambésy; Glion
CI: Bouaké; San Pedro ?place
CL: Valparaíso; Viña del Mar; Concepción; Antofagasta; Punta Arenas
CM: Douala; Garoua
CN: Shanghai; Guangzhou; Shenzhen; Hangzhou; Tianjin; Chengdu; Chongqing; Wuhan; Xi'an; Xian>Xi'an; Nanjing; Nanking>Nanjing; Qingdao; Xiamen; Sanya; Boao; Kunming; Dalian; Harbin; Suzhou; Zhengzhou; Shenyang; Fuzhou; Urumqi; Lhasa; Hainan; Beidaihe; Tunxi; Anji; Ningbo; Jinan; Changsha; Guilin; Hefei; Zhangjiajie; Zhuhai; Kashgar; Wuzhen; Diaoyutai
CO: Cartagena ?place; Medellín; Cali; Barranquilla; Cúcuta; Santa Marta; Leticia ?person
CR: Liberia ?country
CU: Santiago de Cuba; Guantanamo; Guantánamo Bay; Varadero; Mariel; Camagüey; Holguín
CY: Larnaca; Limassol; Paphos; Famagusta; Kyrenia; Ayia Napa; Varosha
CZ: Brno; Ostrava; Karlovy Vary; Lány
DE: Munich; Hamburg; Frankfurt; Cologne; Düsseldorf; Bonn; Stuttgart; Dresden; Leipzig; Hanover; Hannover>Hanover; Bremen; Nuremberg; Elmau; Schloss Elmau>Elmau; Meseberg; Heiligendamm; Ramstein; Baden-Baden; Wiesbaden; Potsdam; Aachen; Weimar; Petersberg; Münster; Wilhelmshaven; Lübeck; Landstuhl; Kiel; Mainz; Trier; Essen; Dortmund; Königswinter
DK: Aarhus; Odense; Skagen; Marienborg; Elsinore
DO: Punta Cana
DZ: Oran; Constantine ?person; Annaba; Tindouf; Tamanrasset
EC: Guayaquil; Cuenca ?place; Galápagos
EE: Tartu; Narva; Pärnu
EG: Sharm el-Sheikh; Sharm El-Sheikh>Sharm el-Sheikh; Sharm el Sheikh>Sharm el-Sheikh; Sharm El Sheikh>Sharm el-Sheikh; Sharm al-Sheikh>Sharm el-Sheikh; Alexandria ?place; El Alamein; New Alamein>El Alamein; Alamein>El Alamein; Luxor; Aswan; Port Said; Suez ?place; Ismailia; Rafah ?place; Hurghada; Giza; New Administrative Capital; Arish; Taba ?place
ER: Massawa; Assab
ES: Barcelona; Seville; Valencia ?person; Granada; Málaga; Bilbao; Palma ?person; Mallorca; Toledo ?place; Rota; Zaragoza; San Sebastián; Santiago de Compostela; Marbella; Ceuta; Melilla; Las Palmas
ET: Mekelle; Mekele>Mekelle; Dire Dawa; Bahir Dar; Gondar; Hawassa; Jimma; Axum
FI: Turku; Tampere; Rovaniemi; Kultaranta; Naantali; Vantaa; Levi ?person; Lappeenranta; Espoo
FR: Marseille; Marseilles>Marseille; Nice ?word; Cannes; Lyon; Strasbourg; Bordeaux; Toulouse; Biarritz; Deauville; Evian; Versailles; Calais; Lille; Rambouillet; Normandy; Brégançon; Fort de Brégançon>Brégançon; Fontainebleau; Saint-Cloud; Montpellier; Verdun; Caen; Reims; Le Touquet; Ajaccio; La Celle-Saint-Cloud; Saint-Tropez
GB: Edinburgh; Glasgow; Cardiff; Belfast; Manchester; Liverpool; Birmingham; Leeds; Bristol; Cambridge ?place; Oxford ?place; Windsor ?person; Windsor Castle>Windsor; Chequers; Chevening; Lancaster House>London; Carbis Bay; Cornwall; Gleneagles; Lough Erne; Salisbury ?person; Blenheim Palace>Woodstock; Sandringham; Balmoral; Hillsborough ?place; Stormont; Farnborough; Brighton; Newport ?place; Celtic Manor; Mildenhall; Turnberry; Aberdeen; Portsmouth; Plymouth ?place; St Andrews; Derry; Londonderry; Culdrose
GE: Batumi; Kutaisi; Sukhumi; Tskhinvali; Gori; Poti; Anaklia
GH: Kumasi; Tamale ?word; Takoradi
GR: Thessaloniki; Salonika>Thessaloniki; Piraeus; Crete; Rhodes ?person; Corfu; Souda Bay; Alexandroupolis; Lesbos; Heraklion; Patras; Chania; Sounion; Delphi
GT: Antigua Guatemala; Quetzaltenango
HN: San Pedro Sula; Tela; Soto Cano
HR: Dubrovnik; Split ?word; Zadar; Rijeka; Pula; Vukovar
HT: Cap-Haïtien; Gonaïves
HU: Debrecen; Szeged; Gödöllő; Pécs; Visegrád; Kőszeg; Tihany
ID: Bali; Nusa Dua; Denpasar; Bandung; Surabaya; Bogor; Yogyakarta; Medan; Labuan Bajo; Batam; Aceh; Banda Aceh; Lombok; Makassar; Nusantara; Magelang; Semarang; Bintan
IE: Cork ?word; Galway; Shannon ?person; Limerick; Dublin Castle>Dublin; Farmleigh; Áras an Uachtaráin; Doonbeg
IL: Tel Aviv; Haifa; Eilat; Beersheba; Beer Sheva>Beersheba; Sde Boker; Ashdod; Ashkelon; Netanya; Caesarea; Herzliya; Nazareth; Sderot; Dimona; Nahariya; Acre ?word; Metula
IN: Mumbai; Bombay>Mumbai; Kolkata; Calcutta>Kolkata; Chennai; Madras>Chennai; Bengaluru; Bangalore>Bengaluru; Hyderabad ?place; Goa; Agra; Ahmedabad; Gandhinagar; Jaipur; Udaipur; Varanasi; Amritsar; Srinagar; Dharamsala; Dharamshala>Dharamsala; Lucknow; Pune; Kochi; Cochin>Kochi; Guwahati; Mamallapuram; Mahabalipuram>Mamallapuram; Chandigarh; Shimla; Simla>Shimla; Leh; Jammu; Kevadia; Benaulim; Wagah ?place; Attari; Dimapur; Imphal; Thiruvananthapuram; Visakhapatnam; Bhopal; Indore; Patna; Rishikesh; Kanpur; Surat; Vadodara
IQ: Erbil; Irbil>Erbil; Arbil>Erbil; Basra; Mosul; Kirkuk; Najaf; Karbala; Sulaymaniyah; Sulaimaniyah>Sulaymaniyah; Dohuk; Fallujah; Nasiriyah; Tikrit; Ramadi; Samarra; Ain al-Asad; Halabja
IR: Isfahan; Mashhad; Tabriz; Shiraz; Qom; Natanz; Fordow; Bushehr; Chabahar; Bandar Abbas; Kish Island; Kerman; Ahvaz; Arak; Abadan; Yazd
IS: Keflavik; Höfði House>Reykjavik; Thingvellir
IT: Milan ?person; Naples; Venice; Turin; Florence ?person; Genoa; Bologna; Palermo; Trieste; Bari; Capri; Taormina; Fiuggi; Stresa; Borgo Egnazia; Fasano; Brindisi; L'Aquila; Siena; Verona; Pisa; Aviano; Vicenza; Lampedusa; Sigonella; Pratica di Mare; Cernobbio; Ravenna; Matera; Lucca; Bellagio; Assisi; Castel Gandolfo ?place; Pescara; Ischia
JM: Montego Bay; Ocho Rios
JO: Aqaba; Petra ?person; Zarqa; Irbid; Shuneh; Mafraq; Azraq; Jerash
JP: Osaka; Kyoto; Hiroshima; Nagasaki; Yokohama; Nagoya; Kobe; Sapporo; Fukuoka; Sendai; Naha; Hakone; Karuizawa; Toyako; Ise-Shima; Ise; Nara; Nagato; Niigata; Fukushima; Okayama; Kanazawa; Takamatsu; Misawa; Yokosuka; Iwakuni; Kitakyushu; Kagoshima; Hachinohe; Shimoda; Atami
KE: Mombasa; Kisumu; Naivasha; Nakuru; Garissa; Dadaab; Eldoret; Lamu; Malindi
KG: Osh; Cholpon-Ata; Issyk-Kul; Manas
KH: Siem Reap; Sihanoukville; Ream; Battambang; Angkor Wat; Poipet; Preah Vihear; Svay Rieng
KP: Panmunjom; Panmunjeom>Panmunjom; Kaesong; Mount Kumgang; Wonsan; Samjiyon; Yongbyon; Sinuiju; Rason; Punggye-ri; Hungnam; Nampo
KR: Busan; Pusan>Busan; Incheon; Gyeongju; Jeju; Jeju Island>Jeju; Daegu; Gwangju; Daejeon; Sejong; Pyeongtaek; Ulsan; Pyeongchang; Gangneung; Paju; Osan; Suwon; Goseong; Yeosu; Cheongju; Seongnam; Gimhae; Gunsan
KZ: Almaty; Alma-Ata>Almaty; Aktau; Shymkent; Baikonur; Borovoye; Burabay; Turkistan; Semipalatinsk; Atyrau
LA: Luang Prabang; Savannakhet; Pakse; Boten
LB: Tripoli ?place; Sidon; Tyre; Baabda; Baalbek; Naqoura; Jounieh; Zahle; Bekaa
LK: Kandy; Hambantota; Trincomalee; Jaffna; Galle; Batticaloa
LT: Kaunas; Klaipėda; Palanga; Trakai
LU: Schengen
LV: Jūrmala; Daugavpils; Liepāja; Ventspils
LY: Benghazi; Sirte; Misrata; Tobruk; Sabha; Derna; Zawiya; Bayda; Ghadames; Zintan
MA: Casablanca; Marrakesh; Marrakech>Marrakesh; Tangier; Tangiers>Tangier; Fez; Agadir; Skhirat; Bouznika; Ifrane; Tetouan; Dakhla ?place; Laayoune ?place; Meknes
MD: Tiraspol; Bălți; Bulboaca; Comrat
ME: Budva; Kotor; Cetinje
MG: Toamasina
MK: Ohrid; Tetovo; Prespa
ML: Timbuktu; Gao ?person; Kidal; Mopti; Segou
MM: Mandalay; Sittwe; Myitkyina; Myawaddy; Bagan; Lashio; Kyaukphyu; Maungdaw
MN: Khovd; Erdenet
MO: Macau ?country; Macao>Macau
MR: Nouadhibou
MT: Vittoriosa; Marsa ?place; San Anton; Ta' Qali; Sliema; Gozo; Marsaxlokk
MV: Addu; Hulhumalé; Velana; Laamu
MX: Cancún; Monterrey; Guadalajara; Tijuana; Los Cabos; San José del Cabo; Puebla; Acapulco; Ciudad Juárez; Mérida; Oaxaca; Mazatlán; Puerto Vallarta; Toluca; Veracruz; Querétaro; San Cristóbal de las Casas; Reynosa; Matamoros; Tapachula; Culiacán
MY: Langkawi; Penang; Johor Bahru; Kota Kinabalu; Kuching; Sabah ?person; Sarawak; Malacca; Melaka>Malacca; Subang; Shah Alam; Ipoh; Port Klang
MZ: Beira; Pemba; Nampula; Nacala
NA: Walvis Bay; Swakopmund; Swakop
NE: Agadez; Diffa; Zinder
NG: Lagos; Kano; Kaduna; Port Harcourt; Maiduguri; Calabar; Ibadan; Benin City; Jos; Enugu; Warri; Sokoto; Katsina; Chibok
NL: Rotterdam; Eindhoven; Maastricht; Utrecht; Noordwijk; Leiden; Soesterberg; Camp Zeist; Schiphol; Groningen; Delft; Haarlem; Arnhem; Zandvoort
NO: Bergen ?person; Trondheim; Tromsø; Stavanger; Kirkenes; Bodø; Svalbard; Longyearbyen; Ny-Ålesund; Losby
NP: Pokhara; Lumbini; Biratnagar; Birgunj; Janakpur; Dhulikhel
NZ: Auckland; Christchurch; Queenstown; Waitangi; Dunedin; Rotorua; Hamilton ?person; Tauranga; Napier ?person
OM: Salalah; Duqm; Sohar; Nizwa
PA: Colón ?person; Contadora
PE: Cusco; Cuzco>Cusco; Arequipa; Trujillo ?person; Machu Picchu; Chancay; Callao; Paracas; Urubamba; Iquitos; Tacna; Piura
PF: Bora Bora; Tahiti; Mururoa
PG: Lae ?person; Bougainville; Manus; Kokopo; Madang
PH: Cebu; Cebu City>Cebu; Davao; Davao City>Davao; Subic; Subic Bay>Subic; Clark ?person; Boracay; Zamboanga; Palawan; Baguio; Marawi; Quezon City; Makati; Pasay; Puerto Princesa; Angeles ?person; Iloilo; Bohol; Taguig; Batanes; Cotabato
PK: Karachi; Lahore; Rawalpindi; Peshawar; Quetta; Gwadar; Murree; Multan; Faisalabad; Sialkot; Kartarpur; Muzaffarabad; Torkham; Chaman; Abbottabad; Gilgit; Nankana Sahib; Swat ?word; Bhurban; Nathiagali; Balochistan; Taxila
PL: Kraków; Cracow>Kraków; Gdańsk; Wrocław; Poznań; Rzeszów; Lublin; Auschwitz; Łódź; Szczecin; Białystok; Sopot; Katowice; Przemyśl; Przewodów; Helenów; Białowieża; Redzikowo; Klarysew; Toruń; Jasionka; Wieliczka; Malbork
PS: Bethlehem; Jericho; Hebron; Nablus; Jenin; Khan Younis; Khan Yunis>Khan Younis; Rafah; Gaza City; Qalqilya; Tulkarm; Deir al-Balah; Jabaliya; East Jerusalem; Beit Hanoun; Beit Lahiya; Nuseirat
PT: Porto; Oporto>Porto; Faro ?person; Sintra; Cascais; Azores; Lajes; Madeira; Funchal; Fátima ?person; Óbidos; Guimarães; Estoril; Évora; Coimbra; Braga ?person
PY: Ciudad del Este; Luque; Encarnación
QA: Al Udeid; Lusail; Al Rayyan; Ras Laffan
RO: Constanta; Constanța>Constanta; Cluj; Cluj-Napoca>Cluj; Sibiu; Timișoara; Deveselu; Mihail Kogălniceanu; Iași; Snagov; Galați; Brașov; Cotroceni; Neptun
RS: Novi Sad; Niš; Kraljevo; Subotica; Kragujevac
RU: St. Petersburg; Saint Petersburg>St. Petersburg; St Petersburg>St. Petersburg; Leningrad>St. Petersburg; Sochi; Kazan; Vladivostok; Novo-Ogaryovo; Yekaterinburg; Khanty-Mansiysk; Ufa; Kaliningrad; Rostov-on-Don; Grozny; Murmansk; Khabarovsk; Nizhny Novgorod; Samara ?person; Volgograd; Krasnodar; Krasnoyarsk; Novosibirsk; Irkutsk; Omsk; Chelyabinsk; Vostochny; Arkhangelsk; Yakutsk; Belgorod; Kursk; Bryansk; Voronezh; Pskov; Valdai; Valaam; Zavidovo; Strelna; Bocharov Ruchei; Astrakhan; Makhachkala; Tula ?person; Perm ?word; Blagoveshchensk; Gorki; Barvikha; Derbent; Magadan; Norilsk; Tver; Ulan-Ude; Ussuriysk; Krasnaya Polyana; Gelendzhik; Novorossiysk; Anadyr; Sheremetyevo; Vnukovo; Veliky Novgorod; Smolensk; Stavropol
RW: Gisenyi; Rubavu; Musanze
SA: Jeddah; Jidda>Jeddah; Mecca; Makkah>Mecca; Medina ?person; Dhahran; Neom; NEOM>Neom; Diriyah; Dammam; Taif; AlUla; Al Ula>AlUla; Al-Ula>AlUla; Khobar; Abha; Yanbu; Jizan; Tabuk; Abqaiq; Diriya>Diriyah
SB: Gizo; Guadalcanal
SC: Mahé
SD: Port Sudan; Omdurman; El Fasher; Al-Fashir>El Fasher; Nyala; Merowe; Kassala; Wad Madani; El Obeid; Geneina; Jebel Aulia
SE: Gothenburg; Malmö; Uppsala; Visby; Harpsund; Luleå; Kiruna; Arlanda; Jönköping; Linköping; Sigtuna; Gotland; Skövde; Umeå
SG: Sentosa; Changi; Shangri-La ?word; Jurong; Marina Bay
SI: Bled; Brdo; Brdo pri Kranju>Brdo; Maribor; Koper; Kranj; Nova Gorica; Portorož
SK: Košice; Bojnice; Štrbské Pleso; Piešťany; Vysoké Tatry; Topoľčianky
SN: Saly; Saint-Louis; Diamniadio; Ziguinchor; Thiès
SO: Kismayo; Hargeisa; Baidoa; Bosaso; Garowe; Berbera; Beledweyne
SS: Bor ?person; Bentiu; Malakal; Wau; Abyei; Pagak; Nimule
SY: Aleppo; Homs; Idlib; Latakia; Deir ez-Zor; Raqqa; Tartus; Hmeimim; Khmeimim>Hmeimim; Qamishli; Palmyra; Daraa; Kobani; Hasakah; Manbij; Hama; Sweida; Suwayda>Sweida; Quneitra; Douma; Afrin; Ghouta; Tanf
TD: Abéché; Adré
TH: Phuket; Pattaya; Chiang Mai; Hua Hin; Cha-am; Chiang Rai; Krabi; Hat Yai; Koh Samui; Mae Sot; Udon Thani; Ayutthaya; U-Tapao; Samui; Ubon Ratchathani; Korat
TJ: Khujand; Khorog; Roghun; Isfara
TL: Balibo; Oecusse; Baucau
TM: Avaza; Turkmenbashi; Mary ?person; Awaza>Avaza; Arkadag
TN: Sousse; Sfax; Carthage; Hammamet; Djerba; Monastir; Bizerte; Gabes; Kairouan
TR: Istanbul; Izmir; Antalya; Gaziantep; Trabzon; Bodrum; Adana; Incirlik; Diyarbakır; Bursa; Konya; Kars; Hatay; Van ?word; Marmaris; Mersin; Kayseri; Dolmabahçe Palace>Istanbul; Dolmabahce; Ahlat; Şanlıurfa; Sivas; Samsun; Iskenderun; Ceyhan; Erzurum; Eskişehir; Akkuyu; Sinop; Yalova; Kırklareli; Constantinople>Istanbul
TW: Kaohsiung; Taichung; Tainan; Hsinchu; Kinmen; Hualien; Taoyuan; Matsu; Keelung; Penghu; Pingtung
TZ: Zanzibar; Dar es Salaam; Arusha; Mwanza; Kigoma; Tanga; Stone Town; Bagamoyo
UA: Lviv; Lvov>Lviv; Odesa; Odessa>Odesa; Kharkiv; Kharkov>Kharkiv; Dnipro; Zaporizhzhia; Zaporizhia>Zaporizhzhia; Mariupol; Kherson; Bucha; Irpin; Mykolaiv; Chernobyl; Chornobyl>Chernobyl; Yalta; Simferopol; Sevastopol; Chernihiv; Uzhhorod; Sumy; Kramatorsk; Rivne; Poltava; Vinnytsia; Bakhmut; Avdiivka; Izium; Zhytomyr; Kakhovka; Hostomel; Borodyanka; Ivano-Frankivsk; Kryvyi Rih; Melitopol; Pokrovsk; Enerhodar; Livadia; Koncha-Zaspa; Ternopil; Chernivtsi; Sloviansk; Berdyansk; Lutsk; Mukachevo; Khmelnytskyi; Boryspil
UG: Entebbe; Gulu; Munyonyo; Jinja; Mbale; Kasese
US: New York; New York City>New York; Los Angeles; San Francisco; Chicago; Houston; Miami; Boston; Atlanta; Seattle; Dallas; Denver; Detroit; Philadelphia; San Diego; Honolulu; Hawaii; Anchorage; Anchorage, Alaska>Anchorage; Alaska; Camp David; Palm Beach; West Palm Beach>Palm Beach; Annapolis; Dayton; Las Vegas; Phoenix ?word; Orlando ?person; Tampa; New Orleans; St. Louis; Pittsburgh; Bedminster; Sunnylands; Rancho Mirage; Wye River; Wye Plantation; Sea Island; Crawford ?person; Kennebunkport; Williamsburg; Bretton Woods; Dumbarton Oaks; Woodside; Fort Worth; San Antonio; Austin ?person; Baltimore; Cleveland ?person; Cincinnati; Milwaukee; Minneapolis; Omaha; Sacramento; Portland ?place; Salt Lake City; Blair House>Washington; Langley ?person; Quantico; Arlington; Norfolk ?place; Colorado Springs; Fairbanks; Doral; Glassboro; Greenbrier; Charlotte ?person; Nashville; Princeton; Wilmington; Rehoboth Beach; Manhattan; Turtle Bay; Brooklyn; Key West; Lake Success; Stanford ?person; Filoli; Santa Barbara; Aspen ?word; Jackson Hole; Reno; Tulsa; Oklahoma City; Kansas City; Indianapolis; Columbus ?person; Buffalo ?word; Fort Bragg; Elmendorf; Joint Base Elmendorf-Richardson; Mount Vernon; Monterey
UY: Punta del Este; Colonia; Anchorena
UZ: Samarkand; Bukhara; Termez; Khiva; Fergana; Namangan; Andijan; Urgench; Nukus
VE: Maracaibo; Isla Margarita; Margarita Island; Barinas; San Antonio del Táchira; Valencia ?place; Puerto Cabello; La Guaira; Maiquetía
VN: Ho Chi Minh City; Saigon>Ho Chi Minh City; Da Nang; Danang; Nha Trang; Hue; Haiphong; Hai Phong>Haiphong; Ha Long; Halong>Ha Long; Cam Ranh; Cam Ranh Bay>Cam Ranh; Can Tho; Dalat; Da Lat>Dalat; Vung Tau; Dien Bien Phu; Quy Nhon; Hoi An; Lang Son; Quang Ninh
VU: Luganville
XK: Prizren; Mitrovica; Mitrovicë>Mitrovica; Peja; Gjakova; Camp Bondsteel; Gračanica; Banjska; Jarinje; Zvečan; Leposavić
YE: Aden; Hodeidah; Hodeida>Hodeidah; Mukalla; Marib; Taiz; Socotra; Saada; Ibb; Mocha ?word; Seiyun; Hudaydah>Hodeidah
ZA: Johannesburg; Durban; Sandton; Sun City; Soweto; Port Elizabeth; Gqeberha; Stellenbosch; Polokwane; Mbombela; Nelspruit>Mbombela; Kimberley ?person; Muldersdrift; Robben Island; Sharpeville; Simon's Town; Pietermaritzburg; East London
ZM: Livingstone ?person; Ndola; Kitwe; Kabwe
ZW: Victoria Falls; Bulawayo; Mutare; Beitbridge; Kariba
FJ: Nadi; Natadola; Denarau; Lautoka
CK: Aitutaki; Rarotonga
GI: Rock of Gibraltar
GL: Ilulissat; Kangerlussuaq; Pituffik; Thule
BB: Holetown
BS: Freeport; Paradise Island
AG: English Harbour
LC: Gros Islet; Rodney Bay
GD: Grand Anse
GN: Kankan
LR: Buchanan ?person
SL: Bo ?person; Makeni; Lungi
TG: Kara ?person
BF: Bobo-Dioulasso
BJ: Ouidah; Parakou
GA: Franceville; Port-Gentil
GQ: Bata; Sipopo
CG: Oyo; Pointe-Noire
CF: Bambari
DJ: Tadjourah; Doraleh; Camp Lemonnier
KI: Kiritimati
BT: Paro; Phuentsholing; Punakha
KW: Jahra; Bayan Palace>Kuwait City; Al-Jahra>Jahra
HK: Hong Kong ?country; Kowloon
SV: Santa Tecla
NI: Granada ?place; León ?person; Bluefields
MC: Monte Carlo
LI: Schaan
AD: Soldeu
`;

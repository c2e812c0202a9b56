/**
 * Where countries and cities are, in whole tenths of a degree: enough for a map of a hand's width. Facts of geography.
 * `CODE number latitude longitude capital`; the number is the country's in the atlas (ISO 3166-1 numeric; "-": no land of its
 * own there; a name where the atlas gives no number).
 */
export const CAPITALS = `
AD 020 42.5 1.5 Andorra la Vella
AE 784 24.5 54.4 Abu Dhabi
AF 004 34.5 69.2 Kabul
AG 028 17.1 -61.8 St John’s
AL 008 41.3 19.8 Tirana
AM 051 40.2 44.5 Yerevan
AO 024 -8.8 13.2 Luanda
AR 032 -34.6 -58.4 Buenos Aires
AT 040 48.2 16.4 Vienna
AU 036 -35.3 149.1 Canberra
AZ 031 40.4 49.9 Baku
BA 070 43.9 18.4 Sarajevo
BB 052 13.1 -59.6 Bridgetown
BD 050 23.8 90.4 Dhaka
BE 056 50.8 4.4 Brussels
BF 854 12.4 -1.5 Ouagadougou
BG 100 42.7 23.3 Sofia
BH 048 26.2 50.6 Manama
BI 108 -3.4 29.9 Gitega
BJ 204 6.5 2.6 Porto-Novo
BN 096 4.9 114.9 Bandar Seri Begawan
BO 068 -16.5 -68.1 La Paz
BR 076 -15.8 -47.9 Brasília
BS 044 25.1 -77.4 Nassau
BT 064 27.5 89.6 Thimphu
BW 072 -24.7 25.9 Gaborone
BY 112 53.9 27.6 Minsk
BZ 084 17.3 -88.8 Belmopan
CA 124 45.4 -75.7 Ottawa
CD 180 -4.3 15.3 Kinshasa
CF 140 4.4 18.6 Bangui
CG 178 -4.3 15.3 Brazzaville
CH 756 46.9 7.4 Bern
CI 384 6.8 -5.3 Yamoussoukro
CL 152 -33.4 -70.7 Santiago
CM 120 3.9 11.5 Yaoundé
CN 156 39.9 116.4 Beijing
CO 170 4.7 -74.1 Bogotá
CR 188 9.9 -84.1 San José
CU 192 23.1 -82.4 Havana
CV 132 14.9 -23.5 Praia
CY 196 35.2 33.4 Nicosia
CZ 203 50.1 14.4 Prague
DE 276 52.5 13.4 Berlin
DJ 262 11.6 43.1 Djibouti
DK 208 55.7 12.6 Copenhagen
DM 212 15.3 -61.4 Roseau
DO 214 18.5 -69.9 Santo Domingo
DZ 012 36.8 3.1 Algiers
EC 218 -0.2 -78.5 Quito
EE 233 59.4 24.8 Tallinn
EG 818 30.0 31.2 Cairo
EH 732 27.2 -13.2 Laayoune
ER 232 15.3 38.9 Asmara
ES 724 40.4 -3.7 Madrid
ET 231 9.0 38.7 Addis Ababa
FI 246 60.2 24.9 Helsinki
FJ 242 -18.1 178.4 Suva
FM 583 6.9 158.2 Palikir
FR 250 48.9 2.4 Paris
GA 266 0.4 9.5 Libreville
GB 826 51.5 -0.1 London
GD 308 12.1 -61.7 St George’s
GE 268 41.7 44.8 Tbilisi
GH 288 5.6 -0.2 Accra
GL 304 64.2 -51.7 Nuuk
GM 270 13.5 -16.6 Banjul
GN 324 9.5 -13.7 Conakry
GQ 226 3.8 8.8 Malabo
GR 300 38.0 23.7 Athens
GT 320 14.6 -90.5 Guatemala City
GW 624 11.9 -15.6 Bissau
GY 328 6.8 -58.2 Georgetown
HK 344 22.3 114.2 Hong Kong
HN 340 14.1 -87.2 Tegucigalpa
HR 191 45.8 16.0 Zagreb
HT 332 18.5 -72.3 Port-au-Prince
HU 348 47.5 19.0 Budapest
ID 360 -6.2 106.8 Jakarta
IE 372 53.3 -6.3 Dublin
IL 376 31.8 35.2 Jerusalem
IN 356 28.6 77.2 New Delhi
IQ 368 33.3 44.4 Baghdad
IR 364 35.7 51.4 Tehran
IS 352 64.1 -21.9 Reykjavik
IT 380 41.9 12.5 Rome
JM 388 18.0 -76.8 Kingston
JO 400 31.9 35.9 Amman
JP 392 35.7 139.7 Tokyo
KE 404 -1.3 36.8 Nairobi
KG 417 42.9 74.6 Bishkek
KH 116 11.6 104.9 Phnom Penh
KI 296 1.3 173.0 Tarawa
KM 174 -11.7 43.3 Moroni
KN 659 17.3 -62.7 Basseterre
KP 408 39.0 125.8 Pyongyang
KR 410 37.6 127.0 Seoul
KW 414 29.4 48.0 Kuwait City
KZ 398 51.2 71.4 Astana
LA 418 18.0 102.6 Vientiane
LB 422 33.9 35.5 Beirut
LC 662 14.0 -61.0 Castries
LI 438 47.1 9.5 Vaduz
LK 144 6.9 79.9 Colombo
LR 430 6.3 -10.8 Monrovia
LS 426 -29.3 27.5 Maseru
LT 440 54.7 25.3 Vilnius
LU 442 49.6 6.1 Luxembourg
LV 428 56.9 24.1 Riga
LY 434 32.9 13.2 Tripoli
MA 504 34.0 -6.8 Rabat
MC 492 43.7 7.4 Monaco
MD 498 47.0 28.9 Chisinau
ME 499 42.4 19.3 Podgorica
MG 450 -18.9 47.5 Antananarivo
MH 584 7.1 171.4 Majuro
MK 807 42.0 21.4 Skopje
ML 466 12.6 -8.0 Bamako
MM 104 19.8 96.1 Naypyidaw
MN 496 47.9 106.9 Ulaanbaatar
MR 478 18.1 -16.0 Nouakchott
MT 470 35.9 14.5 Valletta
MU 480 -20.2 57.5 Port Louis
MV 462 4.2 73.5 Malé
MW 454 -14.0 33.8 Lilongwe
MX 484 19.4 -99.1 Mexico City
MY 458 3.1 101.7 Kuala Lumpur
MZ 508 -26.0 32.6 Maputo
NA 516 -22.6 17.1 Windhoek
NE 562 13.5 2.1 Niamey
NG 566 9.1 7.5 Abuja
NI 558 12.1 -86.3 Managua
NL 528 52.4 4.9 Amsterdam
NO 578 59.9 10.8 Oslo
NP 524 27.7 85.3 Kathmandu
NR 520 -0.5 166.9 Yaren
NZ 554 -41.3 174.8 Wellington
OM 512 23.6 58.4 Muscat
PA 591 9.0 -79.5 Panama City
PE 604 -12.0 -77.0 Lima
PG 598 -9.5 147.2 Port Moresby
PH 608 14.6 121.0 Manila
PK 586 33.7 73.0 Islamabad
PL 616 52.2 21.0 Warsaw
PR 630 18.5 -66.1 San Juan
PS 275 31.9 35.2 Ramallah
PT 620 38.7 -9.1 Lisbon
PW 585 7.5 134.6 Ngerulmud
PY 600 -25.3 -57.6 Asunción
QA 634 25.3 51.5 Doha
RO 642 44.4 26.1 Bucharest
RS 688 44.8 20.5 Belgrade
RU 643 55.8 37.6 Moscow
RW 646 -1.9 30.1 Kigali
SA 682 24.7 46.7 Riyadh
SB 090 -9.4 160.0 Honiara
SC 690 -4.6 55.5 Victoria
SD 729 15.6 32.5 Khartoum
SE 752 59.3 18.1 Stockholm
SG 702 1.3 103.8 Singapore
SI 705 46.1 14.5 Ljubljana
SK 703 48.1 17.1 Bratislava
SL 694 8.5 -13.2 Freetown
SM 674 43.9 12.4 San Marino
SN 686 14.7 -17.4 Dakar
SO 706 2.0 45.3 Mogadishu
SR 740 5.9 -55.2 Paramaribo
SS 728 4.9 31.6 Juba
ST 678 0.3 6.7 São Tomé
SV 222 13.7 -89.2 San Salvador
SY 760 33.5 36.3 Damascus
SZ 748 -26.3 31.1 Mbabane
TD 148 12.1 15.0 N’Djamena
TG 768 6.1 1.2 Lomé
TH 764 13.8 100.5 Bangkok
TJ 762 38.6 68.8 Dushanbe
TL 626 -8.6 125.6 Dili
TM 795 37.9 58.4 Ashgabat
TN 788 36.8 10.2 Tunis
TO 776 -21.1 -175.2 Nuku’alofa
TR 792 39.9 32.9 Ankara
TT 780 10.7 -61.5 Port of Spain
TV 798 -8.5 179.2 Funafuti
TW 158 25.0 121.6 Taipei
TZ 834 -6.2 35.7 Dodoma
UA 804 50.5 30.5 Kyiv
UG 800 0.3 32.6 Kampala
US 840 38.9 -77.0 Washington
UY 858 -34.9 -56.2 Montevideo
UZ 860 41.3 69.2 Tashkent
VA 336 41.9 12.5 Vatican City
VC 670 13.2 -61.2 Kingstown
VE 862 10.5 -66.9 Caracas
VN 704 21.0 105.9 Hanoi
VU 548 -17.7 168.3 Port Vila
WS 882 -13.8 -171.8 Apia
XK Kosovo 42.7 21.2 Pristina
YE 887 15.4 44.2 Sanaa
ZA 710 -25.7 28.2 Pretoria
ZM 894 -15.4 28.3 Lusaka
ZW 716 -17.8 31.0 Harare
EU - 50.8 4.4 Brussels
UN - 40.7 -74.0 New York
`;

/** Other cities: `name latitude longitude`, separated by semicolons. */
export const OTHER_CITIES = `
Tel Aviv 32.1 34.8; Geneva 46.2 6.1; New York 40.7 -74; Davos 46.8 9.8; Munich 48.1 11.6; Istanbul 41 29;
St. Petersburg 59.9 30.3; Saint Petersburg 59.9 30.3; Sochi 43.6 39.7; Vladivostok 43.1 131.9; Kazan 55.8 49.1;
Shanghai 31.2 121.5; Hangzhou 30.3 120.2; Tianjin 39.1 117.2; Chengdu 30.6 104.1; Guangzhou 23.1 113.3;
Xi’an 34.3 108.9; Sanya 18.3 109.5; Osaka 34.7 135.5; Hiroshima 34.4 132.5; Kyoto 35 135.8; Nagasaki 32.8 129.9;
Busan 35.2 129.1; Jeju 33.5 126.5; Panmunjom 38 126.7; Mumbai 19.1 72.9; Goa 15.5 73.8; Hyderabad 17.4 78.5;
Bengaluru 13 77.6; Chennai 13.1 80.3; Kolkata 22.6 88.4; Jaipur 26.9 75.8; Agra 27.2 78; Karachi 24.9 67;
Lahore 31.5 74.3; Peshawar 34 71.6; Kandahar 31.6 65.7; Herat 34.3 62.2; Dubai 25.2 55.3; Jeddah 21.5 39.2;
Mecca 21.4 39.8; Neom 28 35.2; AlUla 26.6 37.9; Aden 12.8 45; Basra 30.5 47.8; Erbil 36.2 44; Mashhad 36.3 59.6;
Isfahan 32.7 51.7; Aleppo 36.2 37.2; Benghazi 32.1 20.1; Sharm el-Sheikh 27.9 34.3; Alexandria 31.2 29.9;
Aqaba 29.5 35; Gaza 31.5 34.5; Haifa 32.8 35; Casablanca 33.6 -7.6; Marrakesh 31.6 -8; Lagos 6.5 3.4; Abidjan 5.4 -4;
Johannesburg -26.2 28; Cape Town -33.9 18.4; Durban -29.9 31; Dar es Salaam -6.8 39.3; Mombasa -4 39.7;
Zanzibar -6.2 39.2; Goma -1.7 29.2; Port Sudan 19.6 37.2; Hargeisa 9.6 44.1; The Hague 52.1 4.3; Rotterdam 51.9 4.5;
Antwerp 51.2 4.4; Bonn 50.7 7.1; Frankfurt 50.1 8.7; Hamburg 53.6 10; Dresden 51.1 13.7; Strasbourg 48.6 7.8;
Lyon 45.8 4.8; Marseille 43.3 5.4; Nice 43.7 7.3; Versailles 48.8 2.1; Biarritz 43.5 -1.6; Barcelona 41.4 2.2;
Granada 37.2 -3.6; Seville 37.4 -6; Porto 41.1 -8.6; Milan 45.5 9.2; Naples 40.9 14.3; Venice 45.4 12.3;
Florence 43.8 11.3; Bari 41.1 16.9; Salzburg 47.8 13; Zurich 47.4 8.5; Lausanne 46.5 6.6; Lugano 46 9;
Bürgenstock 47 8.4; Krakow 50.1 19.9; Rzeszow 50 22; Gdansk 54.4 18.6; Lviv 49.8 24; Odesa 46.5 30.7; Kharkiv 50 36.2;
Mariupol 47.1 37.5; Sevastopol 44.6 33.5; Ohrid 41.1 20.8; Mostar 43.3 17.8; Thessaloniki 40.6 22.9; Antalya 36.9 30.7;
Izmir 38.4 27.1; Gothenburg 57.7 12; Malmö 55.6 13; Edinburgh 56 -3.2; Glasgow 55.9 -4.3; Belfast 54.6 -5.9;
Cardiff 51.5 -3.2; Manchester 53.5 -2.2; Carbis Bay 50.2 -5.5; Anchorage 61.2 -149.9; San Francisco 37.8 -122.4;
Los Angeles 34.1 -118.2; Chicago 41.9 -87.6; Houston 29.8 -95.4; Miami 25.8 -80.2; Boston 42.4 -71.1;
Atlanta 33.7 -84.4; Seattle 47.6 -122.3; Honolulu 21.3 -157.9; Camp David 39.6 -77.5; Mar-a-Lago 26.7 -80;
Palm Beach 26.7 -80; Dallas 32.8 -96.8; Philadelphia 40 -75.2; Toronto 43.7 -79.4; Montreal 45.5 -73.6;
Vancouver 49.3 -123.1; Quebec City 46.8 -71.2; Calgary 51 -114.1; Kananaskis 50.9 -115.1; Tijuana 32.5 -117;
Cancún 21.2 -86.8; Rio de Janeiro -22.9 -43.2; São Paulo -23.5 -46.6; Cartagena 10.4 -75.5; Guayaquil -2.2 -79.9;
Valparaíso -33 -71.6; Cusco -13.5 -72; Sydney -33.9 151.2; Melbourne -37.8 145; Perth -32 115.9; Brisbane -27.5 153;
Darwin -12.5 130.8; Auckland -36.8 174.8; Bali -8.7 115.2; Surabaya -7.3 112.8; Yogyakarta -7.8 110.4; Cebu 10.3 123.9;
Ho Chi Minh City 10.8 106.6; Da Nang 16.1 108.2; Siem Reap 13.4 103.9; Yangon 16.9 96.2; Luang Prabang 19.9 102.1;
Phuket 7.9 98.4; Penang 5.4 100.3; Macau 22.2 113.5; Lhasa 29.7 91.1; Kashgar 39.5 76; Urumqi 43.8 87.6;
Almaty 43.2 76.9; Aktau 43.7 51.2; Samarkand 39.7 67; Bukhara 39.8 64.4; Khujand 40.3 69.6; Osh 40.5 72.8;
Nakhchivan 39.2 45.4; Shusha 39.8 46.7; Ganja 40.7 46.4; Gyumri 40.8 43.8; Batumi 41.6 41.6; Gwadar 25.1 62.3;
Chabahar 25.3 60.6; Colombo 6.9 79.9; Hambantota 6.1 81.1; Rafah 31.3 34.2; Nablus 32.2 35.3; Brest 52.1 23.7;
Grodno 53.7 23.8; Murmansk 69 33.1; Kaliningrad 54.7 20.5; Rostov-on-Don 47.2 39.7; Yekaterinburg 56.8 60.6;
Irkutsk 52.3 104.3; Astana 51.2 71.4; Kiev 50.5 30.5; Kampala 0.3 32.6; Entebbe 0.1 32.5; Arusha -3.4 36.7;
Tromsø 69.6 19; Rovaniemi 66.5 25.7; Bergen 60.4 5.3; Reykjavik 64.1 -21.9
`;

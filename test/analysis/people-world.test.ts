import { describe, expect, test } from 'vitest';
import { mentionsIn, officialsIn } from './sentence.ts';

// Readouts, ministries' pages and papers of every region: forms of address, lists, brackets, names of many cultures.
describe('officials of the world: name, role, country', () => {
  test.each<[string, string[]]>([
    [
      'External Affairs Minister I K Gujral and his Pakistani counterpart Gohar Ayub Khan met in Delhi.',
      ['I K Gujral, External Affairs Minister, IN', 'Gohar Ayub Khan, Foreign Minister, PK'],
    ],
    [
      "Ambassador of the People's Republic of China, His Excellency Jian Shen, called on the Permanent Secretary for Foreign Affairs, Dr. Ana Koro, of Fiji.",
      ['Jian Shen, Ambassador, CN', 'Ana Koro, Permanent Secretary for Foreign Affairs, FJ'],
    ],
    [
      'The Ambassador of Japan His Excellency Kenji Mori and the Australian High Commissioner, H.E. Ms Jane Duke, came.',
      ['Kenji Mori, Ambassador, JP', 'Jane Duke, High Commissioner, AU'],
    ],
    [
      'The Prime Minister of Tonga, the Honourable Siaosi Sovaleni, met the Rt Hon Christopher Luxon, Prime Minister of New Zealand.',
      ['Siaosi Sovaleni, Prime Minister, TO', 'Christopher Luxon, Prime Minister, NZ'],
    ],
    [
      'His Majesty King Abdullah II and His Royal Highness Crown Prince Al Hussein bin Abdullah II received Kuwaiti Emir Sheikh Meshal Al Ahmad Al Jaber Al Sabah. Sheikh Meshal Al Ahmad left. Sheikh Meshal smiled.',
      [
        'King Abdullah II, King, JO',
        'Al Hussein bin Abdullah II, Crown Prince, JO',
        'Meshal Al Ahmad Al Jaber Al Sabah, Emir, KW',
      ],
    ],
    [
      'Foreign Ministers Gonzalo Rojas (Peru) and Ricardo Vera (Ecuador) met in Quito.',
      ['Gonzalo Rojas, Foreign Minister, PE', 'Ricardo Vera, Foreign Minister, EC'],
    ],
    [
      'The co-chairs of the group (Ivan Popov of Russia, Luc Faure of France and Tom Warlick of the United States) met Armenian Foreign Minister Zohrab Sarkisian.',
      ['Ivan Popov, –, RU', 'Luc Faure, –, FR', 'Tom Warlick, –, US', 'Zohrab Sarkisian, Foreign Minister, AM'],
    ],
    [
      'They met the foreign ministers of Azerbaijan, Elmar Aliev, and Armenia, Edward Sarkisian.',
      ['Elmar Aliev, Foreign Minister, AZ', 'Edward Sarkisian, Foreign Minister, AM'],
    ],
    [
      '# FM Mohamad to fly to Laos\nMalaysian Foreign Minister Datuk Seri Mohamad Hasan will fly to Vientiane. Mohamad packed. Ambassador to Laos Edi Irwan Mahmud of Malaysia waited. Edi Irwan waved.',
      ['Mohamad Hasan, Foreign Minister, MY', 'Edi Irwan Mahmud, Ambassador to Laos, MY'],
    ],
    [
      'Prime Minister Anwar Ibrahim of Malaysia flew home. Prime Minister Anwar smiled. Anwar left.',
      ['Anwar Ibrahim, Prime Minister, MY'],
    ],
    [
      "Malaysian Ambassador to Vietnam Dato' Tan Yang Thai met Vietnamese Deputy Foreign Minister Do Hung Viet.",
      ['Tan Yang Thai, Ambassador to Vietnam, MY', 'Do Hung Viet, Deputy Foreign Minister, VN'],
    ],
    [
      "Samoan Head of Foreign Affairs Peseta Noumea Simi met New Zealand's Foreign Minister Winston Peters.",
      ['Peseta Noumea Simi, Head of Foreign Affairs, WS', 'Winston Peters, Foreign Minister, NZ'],
    ],
    [
      'The President of Fiji, Major General Jioji Rokote, received Rear Admiral Vili Naupo of the navy.',
      ['Jioji Rokote, President, FJ', 'Vili Naupo, Rear Admiral, –'],
    ],
    ["Spain's King Juan Carlos and Queen Sofia came.", ['Juan Carlos, King, ES', 'Queen Sofia, Queen, ES']],
    [
      'Kuwaiti Deputy Minister of Amiri Diwan Sheikh Mohammad Al-Mubarak and Head of Amiri Protocols Sheikh Khaled Al-Nasser met the Saudi ambassador.',
      ['Mohammad Al-Mubarak, Deputy Minister of Amiri Diwan, KW', 'Khaled Al-Nasser, Head of Amiri Protocols, KW'],
    ],
    [
      'The Personal Representative of the OSCE Chairperson-in-Office, Andrzej Kowal, came. Slovak Foreign Minister Miroslav Lajko, OSCE Chairperson-in-Office, spoke.',
      ['Andrzej Kowal, Personal Representative, OSCE', 'Miroslav Lajko, Foreign Minister, SK'],
    ],
    [
      'Cook Islands Secretary for Foreign Affairs and Immigration (MFAI), Ms. Tepaeru Herman, spoke.',
      ['Tepaeru Herman, Secretary for Foreign Affairs and Immigration, CK'],
    ],
    [
      "In 1989 P V Rao was India's external affairs minister and Yaqub Khan was his Pakistani counterpart.",
      ['P V Rao, External Affairs Minister, IN', 'Yaqub Khan, Foreign Minister, PK'],
    ],
    [
      'The foreign secretaries of the two countries, Salman Haider and Shamshad Ahmed, met. India and Pakistan agreed.',
      ['Salman Haider, Foreign Secretary, –', 'Shamshad Ahmed, Foreign Secretary, –'],
    ],
    [
      "Vietnam's Prime Minister Pham Minh Chinh is accompanied by Deputy Prime Minister Bui Thanh Son, Vice Chairman of the National Assembly Vu Hong Thanh, Minister of Finance Nguyen Van Thang and Deputy Minister of Public Security Dang Hong Duc on a visit to Malaysia.",
      [
        'Pham Minh Chinh, Prime Minister, VN',
        'Bui Thanh Son, Deputy Prime Minister, VN',
        'Vu Hong Thanh, Vice Chairman of the National Assembly, VN',
        'Nguyen Van Thang, Minister of Finance, VN',
        'Dang Hong Duc, Deputy Minister of Public Security, VN',
      ],
    ],
    [
      "Deputy Minister Jodi Mahardi from Indonesia's Coordinating Ministry met Fiji's Assistant Minister Sakiusa Tubu.",
      ['Jodi Mahardi, Deputy Minister, ID', 'Sakiusa Tubu, Assistant Minister, FJ'],
    ],
    [
      "Ecuador's Foreign Minister Maria Espinosa spoke. The Ecuadorian diplomat left. Angolan President João Lima landed. The Angolan statesman waved.",
      ['Maria Espinosa, Foreign Minister, EC', 'João Lima, President, AO'],
    ],
    [
      'Deputy Prime Minister Viliame Gavo, the Honourable, met the Prime Minister of the Republic of Korea, Han Duck-soo. Fiji sent him.',
      ['Viliame Gavo, Deputy Prime Minister, FJ', 'Han Duck-soo, Prime Minister, KR'],
    ],
    [
      'A Kuwaiti delegation that includes Finance Minister Anwar Al Mudhaf landed in Amman, Jordan.',
      ['Anwar Al Mudhaf, Finance Minister, KW'],
    ],
    [
      'Prime Minister Tuila of Samoa came to Fiji with a delegation which includes the Minister of Communications, Rico Tupai. Fiji welcomed them. Fiji was glad.',
      ['Tuila, Prime Minister, WS', 'Rico Tupai, Minister of Communications, WS'],
    ],
    [
      'On Monday Foreign Ministry spokesman Hua Li of China spoke. China is glad.',
      ['Hua Li, Foreign Ministry spokesman, CN'],
    ],
    [
      'Serbian President Slobodan Milosevic met U.S. envoy Richard Holbrooke, who was accompanied by British Ambassador to Yugoslavia Brian Donnelly.',
      [
        'Slobodan Milosevic, President, RS',
        'Richard Holbrooke, envoy, US',
        'Brian Donnelly, Ambassador to Yugoslavia, GB',
      ],
    ],
    [
      'Minister of Foreign and Caricom Affairs Dr Amery Browne of Trinidad and Tobago spoke.',
      ['Amery Browne, Minister of Foreign and Caricom Affairs, TT'],
    ],
    [
      'SVG prime minister Dr Ralph Gonsalves and Barbados prime minister Mia Mottley met Guyanese president Dr Mohammed Irfaan Ali. Dr Rowley came too.',
      ['Ralph Gonsalves, Prime Minister, VC', 'Mia Mottley, Prime Minister, BB', 'Mohammed Irfaan Ali, President, GY'],
    ],
    [
      'Hon. Dr. Ralph Gonzales, Prime Minister of Saint Vincent & the Grenadines and Pro-Tempore President of CELAC, and Hon. Roosevelt Skerrit, Chair of CARICOM, spoke.',
      ['Ralph Gonzales, Prime Minister, VC', 'Roosevelt Skerrit, Chair, CARICOM'],
    ],
    [
      'Deputy Prime Minister - Minister of Foreign Affairs of the Republic of Kazakhstan Murat Nurtleu called Minister of Foreign Affairs of the Republic of Uzbekistan Bakhtiyor Saidov.',
      [
        'Murat Nurtleu, Deputy Prime Minister and Minister of Foreign Affairs, KZ',
        'Bakhtiyor Saidov, Minister of Foreign Affairs, UZ',
      ],
    ],
    [
      "Ambassadors Jiang Xiao of the People's Republic of China, George Krol of the United States of America and Anvarbek Mokeev of Kyrgyz Republic presented credentials to President Islam Karimov of Uzbekistan.",
      [
        'Jiang Xiao, Ambassador, CN',
        'George Krol, Ambassador, US',
        'Anvarbek Mokeev, Ambassador, KG',
        'Islam Karimov, President, UZ',
      ],
    ],
    ['They met the main ethnic Albanian leader, Ibrahim Rugova. Serbia waited.', ['Ibrahim Rugova, leader, –']],
    [
      'Three Albanian negotiators _ Fehmi Agani, Iljaz Kurtesi and Edita Tahiri _ met U.S. envoy Richard Holbrooke.',
      [
        'Fehmi Agani, negotiator, AL',
        'Iljaz Kurtesi, negotiator, AL',
        'Edita Tahiri, negotiator, AL',
        'Richard Holbrooke, envoy, US',
      ],
    ],
    [
      'The president received the newly appointed Ambassadors Extraordinary and Plenipotentiary in the Republic of Uzbekistan – Jiang Xiao of China, George Krol of the United States and Le Mang Luan of Vietnam.',
      [
        'Jiang Xiao, Ambassador Extraordinary and Plenipotentiary, CN',
        'George Krol, Ambassador Extraordinary and Plenipotentiary, US',
        'Le Mang Luan, Ambassador Extraordinary and Plenipotentiary, VN',
      ],
    ],
    [
      'President of Kazakhstan Nursultan Nazarbayev flew to Tashkent. Nazarbayev smiled.',
      ['Nursultan Nazarbayev, President, KZ'],
    ],
    [
      "Uzbekistan's Ministry of Foreign Affairs delegation, headed by the Deputy Minister Saidikram Niyaz, met Kazakh Deputy Foreign Minister Galym Koysh and the Foreign Ministry's Executive Secretary Anar Karash.",
      [
        'Saidikram Niyaz, Deputy Minister, UZ',
        'Galym Koysh, Deputy Foreign Minister, KZ',
        'Anar Karash, Executive Secretary, –',
      ],
    ],
    [
      "Sudan's Ibrahim Ghandour, the foreign minister, met the head of the UN Mission in South Sudan David Shearer, the official SUNA said.",
      ['Ibrahim Ghandour, Foreign Minister, SD', 'David Shearer, head of the UN Mission in South Sudan, UN'],
    ],
    [
      'The head of the South Sudanese delegation, Pagan Amum, met the SPLM-IO leader Riek Machar.',
      ['Pagan Amum, head of the South Sudanese delegation, SS', 'Riek Machar, leader, –'],
    ],
    [
      "Thabo Mbeki, the head of the African Union High Level Implementation Panel (AUHIP), met South Sudan's Salva Kiir.",
      ['Thabo Mbeki, head of the African Union High Level Implementation Panel, AFU', 'Salva Kiir, President, SS'],
    ],
    [
      "The Peruvian head of state was joined by Foreign Affairs Minister Cesar Landa; Director General for Europe at the Ministry of Foreign Affairs, Ambassador Maria Merino; and Peru's Ambassador to Portugal Carlos Gil.",
      [
        'Cesar Landa, Foreign Affairs Minister, PE',
        'Maria Merino, Director General for Europe at the Ministry of Foreign Affairs, PE',
        'Carlos Gil, Ambassador to Portugal, PE',
      ],
    ],
    [
      'On the margins of the UN General Assembly they met OSCE Secretary General Thomas Greminger.',
      ['Thomas Greminger, Secretary General, OSCE'],
    ],
    ['Mr Holbrooke met the Kosovo Albanian leader Mr Ibrahim Rugova in Pristina.', ['Ibrahim Rugova, leader, XK']],
    [
      'The United States Balkan envoy, Mr Richard Holbrooke, met the Yugoslav President, Mr Slobodan Milosevic.',
      ['Richard Holbrooke, Balkan envoy, US', 'Slobodan Milosevic, President, YU'],
    ],
    [
      'Lamberto Zannier, secretary general of the Organization for Security and Co-operation in Europe, spoke.',
      ['Lamberto Zannier, secretary general, OSCE'],
    ],
    [
      'OSCE Minsk Group Co-Chairs Igor Popov (Russian Federation), Stéphane Visconti (France) and Richard Hoagland (the United States of America), as well as Ambassador Andrzej Kasprzyk, came.',
      [
        'Igor Popov, Minsk Group Co-Chair, RU',
        'Stéphane Visconti, Minsk Group Co-Chair, FR',
        'Richard Hoagland, Minsk Group Co-Chair, US',
        'Andrzej Kasprzyk, Ambassador, –',
      ],
    ],
    [
      'Ministers Santiago Cafiero and Mauro Vieira (Foreign Affairs), and Sergio Massa and Fernando Haddad, (Economy) came.',
      [
        'Santiago Cafiero, Minister, AR',
        'Mauro Vieira, Minister, BR',
        'Sergio Massa, Minister, –',
        'Fernando Haddad, Minister, –',
      ],
    ],
    [
      "Ugandan President Yoweri Museveni stayed away. President Museveni's Press Secretary Mr. Don Wanyama denied it in Kigali, Rwanda. Rwanda was surprised.",
      ['Yoweri Museveni, President, UG', 'Don Wanyama, Press Secretary, UG'],
    ],
    [
      "Iran's foreign ministry denied it. Foreign ministry spokesman Hassan Ghash said so. U.S. Secretary of State Hillary Clinton spoke.",
      ['Hassan Ghash, Foreign ministry spokesman, IR', 'Hillary Clinton, Secretary of State, US'],
    ],
    ['The NB8 foreign ministers met in Odesa.', []],
    [
      'U.S. Secretary of State Hillary Clinton spoke in The Hague. “Our special representative, Richard Holbrooke, met the Iranians,” she said.',
      ['Hillary Clinton, Secretary of State, US', 'Richard Holbrooke, special representative, US'],
    ],
    [
      'Saudi Foreign Minister Prince Faisal bin Farhan came. Prince Faisal also met his Kuwaiti counterpart Abdullah Al-Yahya.',
      ['Faisal bin Farhan, Foreign Minister, SA', 'Abdullah Al-Yahya, Foreign Minister, KW'],
    ],
    [
      'South Korean Foreign Minister Yun Byung-se met U.S. Secretary of State John Kerry. Yun also met his Swiss counterpart Didier Burkhalter.',
      [
        'Yun Byung-se, Foreign Minister, KR',
        'John Kerry, Secretary of State, US',
        'Didier Burkhalter, Foreign Minister, CH',
      ],
    ],
    ['Unification Ministry official Seo Ho spoke in Seoul.', ['Seo Ho, Unification Ministry official, KR']],
    [
      'Brazilian President Luiz Inácio Lula Da Silva came. President Lula smiled.',
      ['Luiz Inácio Lula Da Silva, President, BR'],
    ],
    [
      'The greetings of King Salman and Crown Prince Mohammed bin Salman of Saudi Arabia were conveyed.',
      ['King Salman, King, SA', 'Mohammed bin Salman, Crown Prince, SA'],
    ],
    [
      "Malaysia's Prime Minister Anwar Ibrahim arrived in Brunei. Datuk Seri Anwar smiled. Mr Anwar left.",
      ['Anwar Ibrahim, Prime Minister, MY'],
    ],
    ['They landed in Brunei at 3.13pm, Bernama news agency reported.', []],
    [
      'Turkish Minister of National Defense Hulusi Akar and Azerbaijani Defense Minister Colonel General Zakir Hasan landed.\nTurkish Minister Meets Georgian PM, Counterpart\nThey met Georgian Prime Minister Irakli Gari.',
      [
        'Hulusi Akar, Minister of National Defense, TR',
        'Zakir Hasan, Defense Minister, AZ',
        'Irakli Gari, Prime Minister, GE',
      ],
    ],
    [
      "Junichi Ihara, head of the Foreign Ministry's Asian and Oceanian Affairs Bureau, and Song Il Ho, North Korea's ambassador for negotiations, will meet.",
      [
        "Junichi Ihara, Head of the Foreign Ministry's Asian and Oceanian Affairs Bureau, –",
        'Song Il Ho, ambassador, KP',
      ],
    ],
    [
      'Blinken will travel to Georgetown, Guyana to meet with President Irfaan Ali, Foreign Minister Hugh Tod, and others.',
      ['Irfaan Ali, President, GY', 'Hugh Tod, Foreign Minister, GY'],
    ],
    [
      'Russian Foreign Minister Sergei Lavrov arrived in Yerevan for talks with Foreign Minister Ara Mirzo.',
      ['Sergei Lavrov, Foreign Minister, RU', 'Ara Mirzo, Foreign Minister, AM'],
    ],
    [
      'French President Luc Moreau visited Tirana, where he met Prime Minister Ilir Basha.',
      ['Luc Moreau, President, FR', 'Ilir Basha, Prime Minister, AL'],
    ],
    [
      'He hosted a reception for the ambassadors - Maria Mendez of Spain, Ali Nazari of Iran, and Meynardo Montealegre of the Philippines.',
      ['Maria Mendez, ambassador, ES', 'Ali Nazari, ambassador, IR', 'Meynardo Montealegre, ambassador, PH'],
    ],
    [
      'Cypriot Foreign Minister Nikos Christo is in Israel with his counterparts Yair Lapid and Nikos Dendias.',
      [
        'Nikos Christo, Foreign Minister, CY',
        'Yair Lapid, Foreign Minister, IL',
        'Nikos Dendias, Foreign Minister, GR',
      ],
    ],
    [
      'Those who came included the President of Ghana and Chairman of ECOWAS Authority, Nana Akufo-Addo; and President of Togo, Faure Gnassingbe.',
      ['Nana Akufo-Addo, President and Chairman of ECOWAS Authority, GH', 'Faure Gnassingbe, President, TG'],
    ],
    [
      "The Solomon Islands Foreign Affairs Ministry's permanent secretary, Collin Beck, welcomed the U.S. embassy.",
      ['Collin Beck, Permanent Secretary, SB'],
    ],
    [
      'Sunday Aghaeze, Personal Assistant to the President, confirmed it.',
      ['Sunday Aghaeze, Personal Assistant to the President, –'],
    ],
    [
      'Presidents Adama Barrow of the Gambia and Alassane Ouattara of Cote D’ Ivoire came to the Sixtieth Ordinary Session of the ECOWAS.',
      ['Adama Barrow, President, GM', 'Alassane Ouattara, President, CI'],
    ],
    [
      "# Readout of Vice President Biden's Calls with Iraqi Leaders\nThe Vice President spoke with Iraqi Prime Minister Nouri al-Maliki.",
      ['Biden, Vice President, US', 'Nouri al-Maliki, Prime Minister, IQ'],
    ],
    ['Hungaryʼs Foreign Minister Péter Szijj met the Dutch ambassador.', ['Péter Szijj, Foreign Minister, HU']],
    [
      'Several Foreign Ministers came: the Honourable Peter David (Grenada), Senator the Honourable Dennis Moses (Trinidad and Tobago), and Senator Dr. the Honourable Jerome Walcott (Barbados).',
      [
        'Peter David, Foreign Minister, GD',
        'Dennis Moses, Foreign Minister, TT',
        'Jerome Walcott, Foreign Minister, BB',
      ],
    ],
    [
      'Several ambassadors and permanent representatives to the United Nations included Her Excellency Ms. Pennelope Beckles (Trinidad and Tobago); His Excellency Sam Condor (St. Kitts and Nevis), and Ms. Keisha Mack (Grenada).',
      ['Pennelope Beckles, ambassador, TT', 'Sam Condor, ambassador, KN', 'Keisha Mack, ambassador, GD'],
    ],
    [
      "Israel's Foreign Ministry addressed the ambassadors — Per Selvaag from Norway, Sonya Guinness from Ireland, and Ana Salomon from Spain. Yaakov (Kobi) Blitstein, director-general of the Foreign Ministry, spoke.",
      [
        'Per Selvaag, ambassador, NO',
        'Sonya Guinness, ambassador, IE',
        'Ana Salomon, ambassador, ES',
        'Yaakov (Kobi) Blitstein, director-general of the Foreign Ministry, IL',
      ],
    ],
    [
      'The aides included Ms. Kaye Bass, Permanent Secretary in the Ministry of Foreign Affairs (St. Kitts and Nevis); and Ms. Alies Jordan, Permanent Secretary in the Office of the Prime Minister (Barbados).',
      [
        'Kaye Bass, Permanent Secretary in the Ministry of Foreign Affairs, KN',
        'Alies Jordan, Permanent Secretary in the Office of the Prime Minister, BB',
      ],
    ],
    [
      'They went to Montevideo, Uruguay, to see the country’s new president, ex-guerrilla Jose Mujica.',
      ['Jose Mujica, President, UY'],
    ],
    [
      'Putin aide Yuri Ushakov called the visit useful. Russian President Vladimir Putin agreed.',
      ['Yuri Ushakov, aide, RU', 'Vladimir Putin, President, RU'],
    ],
    ['On the Chad side, prime minister Albert Padacké was present.', ['Albert Padacké, Prime Minister, TD']],
    [
      'Iran denied it. The foreign ministry spokesman Abbas Mousavi in Tehran refuted the deputy foreign minister of Kuwait.',
      ['Abbas Mousavi, foreign ministry spokesman, IR'],
    ],
    [
      'There was a denial by the U.S. State Department. Spokeswoman Morgan Ortagus said so in Kuwait. Kuwait was glad.',
      ['Morgan Ortagus, Spokeswoman, US'],
    ],
    [
      'Lazarus Chakwera President of the Republic of Malawi landed at the Kenneth Kaunda International Airport. He met Zambian High Commissioner to Malawi Panji Kaunda.',
      ['Lazarus Chakwera, President, MW', 'Panji Kaunda, High Commissioner to Malawi, ZM'],
    ],
    [
      'External Affairs Ministry Spokesperson Raveesh Kumar spoke of Bangladesh.',
      ['Raveesh Kumar, External Affairs Ministry Spokesperson, IN'],
    ],
    [
      'He was greeted by Bruneian Crown Prince and Senior Minister at the Prime Minister’s Office Prince Haji Al-Muhtadee Billah.',
      ['Haji Al-Muhtadee Billah, Crown Prince and Senior Minister at the Prime Minister’s Office, BN'],
    ],
    [
      "Iran's deputy foreign minister announced on Sunday that there are no talks. Abbas Araqchi, who was in Oman, denied it.",
      ['Abbas Araqchi, Deputy Foreign Minister, IR'],
    ],
    [
      "Iran's deputy foreign minister said on Sunday that there are no talks. Abbas Araqchi told reporters so.",
      ['Abbas Araqchi, Deputy Foreign Minister, IR'],
    ],
    [
      'Said Al Shid, Ambassador of Oman to Tanzania, Salim Al Sin, Consul General of Oman in Zanzibar, and others came.',
      ['Said Al Shid, Ambassador of Oman to Tanzania, OM', 'Salim Al Sin, Consul General, OM'],
    ],
    [
      'They recalled President Dwight D. Eisenhower and Chancellor Konrad Adenauer.',
      ['Dwight D. Eisenhower, President, US', 'Konrad Adenauer, Chancellor, DE'],
    ],
    [
      "Hong Kong's Chief Executive Carrie Lam met Macau Chief Executive Ho Iat-seng.",
      ['Carrie Lam, Chief Executive, HK', 'Ho Iat-seng, Chief Executive, MO'],
    ],
    [
      "Qatar's emir, Sheikh Tamim bin Hamad Al Thani, hosted Sultan Haitham of Oman and Bahrain's King Hamad.",
      ['Tamim bin Hamad Al Thani, Emir, QA', 'Sultan Haitham, Sultan, OM', 'King Hamad, King, BH'],
    ],
    [
      'Caretaker Prime Minister Anwaar Kakar of Pakistan met Interim President Roberto Alvarado of Peru.',
      ['Anwaar Kakar, Caretaker Prime Minister, PK', 'Roberto Alvarado, Interim President, PE'],
    ],
    [
      'Outgoing Chilean President Gabriel Boric and President-elect José Kast met. Incoming Japanese Foreign Minister Taro Kono spoke.',
      ['Gabriel Boric, President, CL', 'José Kast, President-elect, CL', 'Taro Kono, Foreign Minister, JP'],
    ],
    [
      'The late Congolese President Patrice Lumumba; the then Zambian president Kenneth Kaunda; ex-German chancellor Gerhard Schröder.',
      [
        'Patrice Lumumba, President, CD (former)',
        'Kenneth Kaunda, President, ZM (former)',
        'Gerhard Schröder, Chancellor, DE (former)',
      ],
    ],
    [
      "Minister of State for Foreign Affairs Hina Khar of Pakistan met Canada's Minister of International Trade Mary Ng.",
      ['Hina Khar, Minister of State for Foreign Affairs, PK', 'Mary Ng, Minister of International Trade, CA'],
    ],
    [
      'UAE Minister of State Reem Al Hashimy met Indian Minister of State for External Affairs V Muraleedharan.',
      ['Reem Al Hashimy, Minister of State, AE', 'V Muraleedharan, Minister of State for External Affairs, IN'],
    ],
    [
      'Assistant Secretary of State for East Asian and Pacific Affairs Daniel Kritenbrink flew to Beijing.',
      ['Daniel Kritenbrink, Assistant Secretary of State for East Asian and Pacific Affairs, US'],
    ],
    [
      "Ghana's Minister for Foreign Affairs and Regional Integration Shirley Botchwey met Australian Minister for International Development and the Pacific Pat Conroy.",
      [
        'Shirley Botchwey, Minister for Foreign Affairs and Regional Integration, GH',
        'Pat Conroy, Minister for International Development and the Pacific, AU',
      ],
    ],
    [
      'UN Special Rapporteur on Myanmar Tom Andrews and UN special envoy for Yemen Hans Grundberg spoke.',
      ['Tom Andrews, Special Rapporteur, UN', 'Hans Grundberg, UN special envoy, UN'],
    ],
    [
      'ASEAN Secretary-General Kao Kim Hourn, OIC Secretary General Hissein Taha and CARICOM Secretary-General Carla Barnett met AU Commission Chairperson Moussa Faki.',
      [
        'Kao Kim Hourn, Secretary-General, ASEAN',
        'Hissein Taha, Secretary General, OIC',
        'Carla Barnett, Secretary-General, CARICOM',
        'Moussa Faki, Commission Chairperson, AFU',
      ],
    ],
    [
      "Pakistan's army chief General Asim Munir met Saudi Defence Minister Prince Khalid bin Salman.",
      ['Asim Munir, army chief, PK', 'Khalid bin Salman, Defence Minister, SA'],
    ],
    [
      'Nigerian central bank governor Godwin Emefiele met Bank of England Governor Andrew Bailey.',
      ['Godwin Emefiele, Central Bank Governor, NG', 'Andrew Bailey, Bank of England Governor, GB'],
    ],
    [
      "California Governor Gavin Newsom met Chinese President Xi Jinping. Zanzibar's President Hussein Mwinyi came.",
      ['Gavin Newsom, Governor, US', 'Xi Jinping, President, CN', 'Hussein Mwinyi, President, TZ'],
    ],
    [
      'Ethiopian Foreign Minister Ato Seyoum Mesfin met Tanzanian President Mwalimu Julius Nyerere.',
      ['Seyoum Mesfin, Foreign Minister, ET', 'Julius Nyerere, President, TZ'],
    ],
    [
      'Icelandic President Guðni Th. Jóhannesson met Finnish Prime Minister Petteri Orpo. Guðni smiled.',
      ['Guðni Th. Jóhannesson, President, IS', 'Petteri Orpo, Prime Minister, FI'],
    ],
    [
      'Spanish Prime Minister José Luis Rodríguez Zapatero met Mexican President Felipe Calderón Hinojosa. Zapatero and Calderón talked. Rodríguez Zapatero left.',
      ['José Luis Rodríguez Zapatero, Prime Minister, ES', 'Felipe Calderón Hinojosa, President, MX'],
    ],
    [
      'Portuguese President Marcelo Rebelo de Sousa met Angolan President José Eduardo dos Santos. Rebelo de Sousa left. Dos Santos waved.',
      ['Marcelo Rebelo de Sousa, President, PT', 'José Eduardo dos Santos, President, AO'],
    ],
    [
      'Indian Prime Minister A. B. Vajpayee met Sri Lankan President J. R. Jayewardene. H. D. Deve Gowda came.',
      ['A. B. Vajpayee, Prime Minister, IN', 'J. R. Jayewardene, President, LK'],
    ],
    [
      "Israeli Foreign Minister Israel Katz met Jordan's Foreign Minister Ayman Safadi. Katz thanked Jordan. Safadi thanked Israel.",
      ['Israel Katz, Foreign Minister, IL', 'Ayman Safadi, Foreign Minister, JO'],
    ],
    [
      "New Zealand's Prime Minister Jacinda Ardern met Niger's President Mohamed Bazoum and Nigeria's President Bola Tinubu.",
      ['Jacinda Ardern, Prime Minister, NZ', 'Mohamed Bazoum, President, NE', 'Bola Tinubu, President, NG'],
    ],
    [
      'The president of the Democratic Republic of the Congo, Félix Tshisekedi, met Denis Sassou Nguesso of the Republic of the Congo.',
      ['Félix Tshisekedi, President, CD', 'Denis Sassou Nguesso, –, CG'],
    ],
    [
      "Papua New Guinea's James Marape, Equatorial Guinea's Teodoro Obiang, Guinea-Bissau's Umaro Embaló and Guinea's Mamady Doumbouya met.",
      [
        'James Marape, Prime Minister, PG',
        'Teodoro Obiang, –, GQ',
        'Umaro Embaló, –, GW',
        'Mamady Doumbouya, President, GN',
      ],
    ],
    [
      "Dominica's Prime Minister Roosevelt Skerrit met Dominican Republic President Luis Abinader.",
      ['Roosevelt Skerrit, Prime Minister, DM', 'Luis Abinader, President, DO'],
    ],
    [
      "North Macedonia's Prime Minister Zoran Zaev met Micronesian President David Panuelo and Samoa's Fiame Naomi Mataafa.",
      ['Zoran Zaev, Prime Minister, MK', 'David Panuelo, President, FM', 'Fiame Naomi Mataafa, –, WS'],
    ],
    [
      "Bosnian Serb leader Milorad Dodik met Iraqi Kurdish leader Masoud Barzani and Northern Ireland's First Minister Michelle O'Neill.",
      ['Milorad Dodik, leader, BA', 'Masoud Barzani, Kurdish leader, IQ', "Michelle O'Neill, First Minister, GB"],
    ],
    [
      "Vatican Secretary of State Cardinal Pietro Parolin met Archbishop Paul Gallagher, the Vatican's foreign minister.",
      ['Pietro Parolin, Secretary of State, VA', 'Paul Gallagher, Foreign Minister, VA'],
    ],
    [
      'European Council President Charles Michel, Commission President Ursula von der Leyen and High Representative Josep Borrell met Egyptian President Sisi.',
      [
        'Charles Michel, European Council President, EU',
        'Ursula von der Leyen, Commission President, EU',
        'Josep Borrell, High Representative, EU',
        'Sisi, President, EG',
      ],
    ],
    [
      'U.S. House Speaker Nancy Pelosi, Sen. Bob Menendez (D-N.J.) and Rep. Gregory Meeks, D-N.Y., landed in Taipei.',
      ['Nancy Pelosi, House Speaker, US', 'Bob Menendez, Senator, US', 'Gregory Meeks, Representative, US'],
    ],
    [
      'Reuters journalist Maria Cohen and Google chief executive Sundar Pichai met analyst John Hale of Chatham House.',
      [],
    ],
    [
      'Former Arsenal striker Thierry Dubois, actress Angelina Jolie and Tesla CEO Elon Musk met French President Emmanuel Macron.',
      ['Emmanuel Macron, President, FR'],
    ],
    [
      'Indian External Affairs Minister (EAM) S Jaishankar met Nepali Foreign Minister Narayan Khadka. EAM Jaishankar left.',
      ['S Jaishankar, External Affairs Minister, IN', 'Narayan Khadka, Foreign Minister, NP'],
    ],
    [
      'Union Minister of State (MoS) for External Affairs V Muraleedharan of India met Sri Lankan FM Ali Sabry.',
      ['V Muraleedharan, Union Minister of State for External Affairs, IN', 'Ali Sabry, FM, LK'],
    ],
    [
      'The ministers, Gamini Lokuge, Minister of Energy, Johnston Fernando, Minister of Highways, and others received Jaishankar.',
      ['Gamini Lokuge, Minister of Energy, –', 'Johnston Fernando, Minister of Highways, –'],
    ],
    [
      'South Korean Deputy Foreign Minister Lee Kyung-soo met his Chinese and Japanese counterparts, Liu Zhenmin and Shinsuke Sugiyama.',
      [
        'Lee Kyung-soo, Deputy Foreign Minister, KR',
        'Liu Zhenmin, Deputy Foreign Minister, CN',
        'Shinsuke Sugiyama, Deputy Foreign Minister, JP',
      ],
    ],
    [
      "South Korea's First Vice Foreign Minister Choi Jong-kun met U.S. Ambassador Harry Harris. The vice minister will meet his U.S. counterpart Stephen Biegun.",
      ['Choi Jong-kun, Vice Foreign Minister, KR', 'Harry Harris, Ambassador, US', 'Stephen Biegun, Vice Minister, US'],
    ],
    [
      'He met Polish, Gabonese and Cameroonian foreign ministers, Zbigniew Rau, Pacôme Boubeya and Lejeune Mbella.',
      [
        'Zbigniew Rau, Foreign Minister, PL',
        'Pacôme Boubeya, Foreign Minister, GA',
        'Lejeune Mbella, Foreign Minister, CM',
      ],
    ],
    [
      'There was a meeting with foreign ministers of Malta and Libya, Evaris Bartolo and Najla Mangoush, in Antalya.',
      ['Evaris Bartolo, Foreign Minister, MT', 'Najla Mangoush, Foreign Minister, LY'],
    ],
    [
      'Foreign Ministers of Bangladesh and Nepal, Dr A.K. Abdul Momen and Dr Bimala Rai Paudyal, called on Sri Lankan Prime Minister Dinesh Gunawardena.',
      [
        'A.K. Abdul Momen, Foreign Minister, BD',
        'Bimala Rai Paudyal, Foreign Minister, NP',
        'Dinesh Gunawardena, Prime Minister, LK',
      ],
    ],
    [
      "Afghanistan's chairman of the High Council for National Reconciliation Abdullah Abdullah met Bangladesh High Commissioner Tareq Ariful Islam.",
      [
        'Abdullah Abdullah, chairman of the High Council for National Reconciliation, AF',
        'Tareq Ariful Islam, High Commissioner, BD',
      ],
    ],
    [
      'Secretary to the Prime Minister Anura Dissanayake came.',
      ['Anura Dissanayake, Secretary to the Prime Minister, –'],
    ],
    [
      'Mevlüt Çavuşoğlu, Minister of Foreign Affairs of Turkey at the Antalya Diplomacy Forum, spoke.',
      ['Mevlüt Çavuşoğlu, Minister of Foreign Affairs, TR'],
    ],
    [
      "KING Hussein of Jordan met Mr Yitzhak Rabin, Israel's Prime Minister.",
      ['King Hussein, King, JO', 'Yitzhak Rabin, Prime Minister, IL'],
    ],
    [
      'Deputy Prime Minister and Foreign Minister Thailand Don Pramudwinai came.',
      ['Don Pramudwinai, Foreign Minister, TH (former)'],
    ],
    [
      'EU special envoy for the Belgrade-Pristina dialogue Miroslav Lajcak is set to visit Pristina.',
      ['Miroslav Lajcak, special envoy for the Belgrade-Pristina dialogue, EU'],
    ],
    [
      'Foreign Secretary Albert del Rosario spoke in Manila. The Philippines invited Chinese Foreign Minister Wang Yi.',
      ['Albert del Rosario, Foreign Secretary, PH', 'Wang Yi, Foreign Minister, CN'],
    ],
    [
      'Philippine Department of Foreign Affairs (DFA) spokesman Charles Jose spoke.',
      ['Charles Jose, Department of Foreign Affairs spokesman, PH'],
    ],
    [
      'Department of Foreign Affairs (DFA) Secretary Enrique Manalo of the Philippines met US Secretary of State Antony Blinken.',
      ['Enrique Manalo, Department of Foreign Affairs Secretary, PH', 'Antony Blinken, Secretary of State, US'],
    ],
    [
      'New ambassadors presented their credentials to Zimbabwean President Emmerson Mnangagwa. First came Mr Rashid Wahid from Ethiopia, Ms Sara Bolano (Mexico) and Dr Lovel Francis (Trinidad and Tobago).',
      [
        'Emmerson Mnangagwa, President, ZW',
        'Rashid Wahid, ambassador, ET',
        'Sara Bolano, ambassador, MX',
        'Lovel Francis, ambassador, TT',
      ],
    ],
    [
      "Zimbabwe's Envoy to Pakistan, Air Marshal Retired Abu Basuthu, paid a call.",
      ['Abu Basuthu, Envoy to Pakistan, ZW'],
    ],
    [
      "The Minister Responsible for Foreign Affairs of Oman, Yusuf bin Alawi, met Bahrain's Noora Mohammed A. Juma.",
      ['Yusuf bin Alawi, Minister Responsible for Foreign Affairs, OM', 'Noora Mohammed A. Juma, –, BH'],
    ],
    [
      "The Chairman of Azerbaijan's State Agency for Public Service and Social Innovations (ASAN), Ulvi Mehdiyev, spoke.",
      ["Ulvi Mehdiyev, Chairman of Azerbaijan's State Agency for Public Service and Social Innovations, AZ"],
    ],
    [
      'The Malawian President Lazarus Chakwera was received by Minister of Labour Brenda Tambatamba, Zambian High Commissioner to Malawi Panji Kaunda and others.',
      [
        'Lazarus Chakwera, President, MW',
        'Brenda Tambatamba, Minister of Labour, –',
        'Panji Kaunda, High Commissioner to Malawi, ZM',
      ],
    ],
    [
      'UN Secretary-General Kofi Annan met Egyptian President Hosni Mubarak. The Secretary-General then left, leaving behind his Special Envoy, Terje Roed Larsen.',
      ['Kofi Annan, UN Secretary-General, UN', 'Hosni Mubarak, President, EG', 'Terje Roed Larsen, Special Envoy, UN'],
    ],
  ])('%s', (words, expected) => expect(officialsIn(words)).toEqual(expected));
});

describe('two spellings of one name', () => {
  test.each<[string, string[]]>([
    ['Egyptian President Abdel Fattah Zaki spoke. Abdel-Fatah Zaki left.', ['Abdel Fattah Zaki, President, EG']],
    ['Palestinian leader Mahmud Darwish came; President Mahmoud Darwish spoke.', ['Mahmud Darwish, President, PS']],
    ['Foreign Minister Sergei Orlov of Russia met him. Sergey Orlov smiled.', ['Sergei Orlov, Foreign Minister, RU']],
    ['Iraqi Foreign Minister Mohammed Aziz arrived. Mohamed Aziz waved.', ['Mohammed Aziz, Foreign Minister, IQ']],
    // other people
    [
      'Bolivian President Mario Rojas met Bolivian Senator Maria Rojas.',
      ['Mario Rojas, President, BO', 'Maria Rojas, Senator, BO'],
    ],
    [
      'Chilean Minister Juan Soto and Chilean Minister Jon Soto came.',
      ['Juan Soto, Minister, CL', 'Jon Soto, Minister, CL'],
    ],
  ])('%s', (text, expected) => expect(officialsIn(text)).toEqual(expected));
});

describe('who meets an envoy where that one is posted', () => {
  test.each<[string, string[]]>([
    [
      'Foreign Minister D. Tuya received the Ambassador of the Republic of Chile to Mongolia, Rosa Pinto, on Monday.',
      ['D. Tuya, Foreign Minister, MN', 'Rosa Pinto, Ambassador of the Republic of Chile to Mongolia, CL'],
    ],
    [
      'Vice Minister Gao Min met with Ana Soto, Peruvian Ambassador to China, in her office.',
      ['Gao Min, Vice Minister, CN', 'Ana Soto, Ambassador to China, PE'],
    ],
    [
      'Dutch Ambassador to Ghana Piet Smit held talks with Trade Minister Kofi Addo.',
      ['Piet Smit, Ambassador to Ghana, NL', 'Kofi Addo, Trade Minister, GH'],
    ],
    [
      'Speaker Jānis Ozols welcomed the Ambassador of Chile to Latvia, Rosa Pinto.',
      ['Jānis Ozols, Speaker, LV', 'Rosa Pinto, Ambassador of Chile to Latvia, CL'],
    ],
    [
      'The Norwegian ambassador to Kenya, Ola Berg, paid a courtesy call on Cabinet Secretary Grace Mwangi.',
      ['Ola Berg, ambassador to Kenya, NO', 'Grace Mwangi, Cabinet Secretary, KE'],
    ],
    // two of one side: nothing is told
    [
      'Trade Minister Ana Cruz and Philippine Ambassador to China Luis Reyes met the investors.',
      ['Ana Cruz, Trade Minister, –', 'Luis Reyes, Ambassador to China, PH'],
    ],
    [
      'Trade Minister Ana Cruz met Wang Bo, accompanied by Philippine Ambassador to China Luis Reyes.',
      ['Ana Cruz, Trade Minister, –', 'Luis Reyes, Ambassador to China, PH'],
    ],
  ])('%s', (text, expected) => expect(officialsIn(text)).toEqual(expected));
});

describe('their mentions', () => {
  test.each<[string, Record<string, string>]>([
    [
      'Egyptian President Abdel Fattah Zaki spoke. President Abdel-Fatah Zaki left.',
      { 'Abdel Fattah Zaki': 'Egyptian President Abdel Fattah Zaki | President Abdel-Fatah Zaki' },
    ],
    [
      'Kuwaiti Emir Sheikh Meshal Al Ahmad Al Jaber Al Sabah landed. Sheikh Meshal Al Ahmad smiled. Sheikh Meshal left.',
      {
        'Meshal Al Ahmad Al Jaber Al Sabah':
          'Kuwaiti Emir Sheikh Meshal Al Ahmad Al Jaber Al Sabah | Sheikh Meshal Al Ahmad | Sheikh Meshal',
      },
    ],
    [
      '# FM Mohamad to fly to Laos\nMalaysian Foreign Minister Datuk Seri Mohamad Hasan will fly to Vientiane. Mohamad packed.',
      { 'Mohamad Hasan': 'FM Mohamad | Malaysian Foreign Minister Datuk Seri Mohamad Hasan | Mohamad' },
    ],
    [
      'Malaysian Ambassador to Laos Edi Irwan Mahmud waited. Edi Irwan waved.',
      { 'Edi Irwan Mahmud': 'Malaysian Ambassador to Laos Edi Irwan Mahmud | Edi Irwan' },
    ],
    [
      'Prime Minister Anwar Ibrahim of Malaysia flew home. Prime Minister Anwar smiled. Anwar left.',
      { 'Anwar Ibrahim': 'Prime Minister Anwar Ibrahim | Prime Minister Anwar | Anwar' },
    ],
    [
      'His Majesty King Abdullah II of Jordan and His Royal Highness Crown Prince Al Hussein bin Abdullah II came. King Abdullah smiled.',
      {
        'King Abdullah II': 'His Majesty King Abdullah II | King Abdullah',
        'Al Hussein bin Abdullah II': 'His Royal Highness Crown Prince Al Hussein bin Abdullah II',
      },
    ],
    [
      "Ecuador's Foreign Minister Maria Espinosa spoke. The Ecuadorian diplomat left. Angolan President João Lima landed. The Angolan statesman waved.",
      {
        'Maria Espinosa': "Ecuador's Foreign Minister Maria Espinosa | The Ecuadorian diplomat",
        'João Lima': 'Angolan President João Lima | The Angolan statesman',
      },
    ],
    [
      "Malaysian Ambassador to Vietnam Dato' Tan Yang Thai spoke. The Thai ambassador did not.",
      { 'Tan Yang Thai': "Malaysian Ambassador to Vietnam Dato' Tan Yang Thai" },
    ],
    [
      'President of Kazakhstan Nursultan Nazarbayev flew to Tashkent. Nazarbayev smiled.',
      { 'Nursultan Nazarbayev': 'President of Kazakhstan Nursultan Nazarbayev | Nazarbayev' },
    ],
    [
      'The Governor-General of Papua New Guinea (PNG), His Excellency Sir Bob Dadae, spoke. Governor-General Dadae left.',
      {
        'Bob Dadae':
          'Governor-General of Papua New Guinea (PNG), His Excellency Sir Bob Dadae | Governor-General Dadae',
      },
    ],
    [
      'The Saudi Crown Prince Mohammed bin Salman spoke. King Salman listened.',
      { 'Mohammed bin Salman': 'Saudi Crown Prince Mohammed bin Salman', 'King Salman': 'King Salman' },
    ],
    [
      'U.S. envoy Richard Holbrooke met Yugoslav President Slobodan Milosevic. The American envoy left. Mr Milosevic smiled.',
      {
        'Richard Holbrooke': 'U.S. envoy Richard Holbrooke | The American envoy',
        'Slobodan Milosevic': 'Yugoslav President Slobodan Milosevic | Mr Milosevic',
      },
    ],
    [
      '# Albright Cites Progress in Talks\nU.S. Secretary of State Madeleine Albright spoke in London.',
      { 'Madeleine Albright': 'Albright | U.S. Secretary of State Madeleine Albright' },
    ],
    [
      '# Kenya’s Uhuru meets Kagame\nKenyan President Uhuru Kenyatta met Rwandan President Paul Kagame. Uhuru flew home.',
      {
        'Uhuru Kenyatta': 'Kenya’s Uhuru | Kenyan President Uhuru Kenyatta | Uhuru',
        'Paul Kagame': 'Kagame | Rwandan President Paul Kagame',
      },
    ],
    [
      'Brazilian President Luiz Inácio Lula Da Silva came. President Lula smiled. Lula left.',
      { 'Luiz Inácio Lula Da Silva': 'Brazilian President Luiz Inácio Lula Da Silva | President Lula | Lula' },
    ],
    [
      'Saudi Foreign Minister Prince Faisal bin Farhan came. Prince Faisal left.',
      { 'Faisal bin Farhan': 'Saudi Foreign Minister Prince Faisal bin Farhan | Prince Faisal' },
    ],
    [
      'Norwegian Ambassador Robert Kvile was summoned. The Norwegian envoy was handed a note.',
      { 'Robert Kvile': 'Norwegian Ambassador Robert Kvile | The Norwegian envoy' },
    ],
    [
      "Iran's Deputy Foreign Minister Mehdi Akhoond came. The head of the Iranian delegation smiled.",
      { 'Mehdi Akhoond': "Iran's Deputy Foreign Minister Mehdi Akhoond | The head of the Iranian delegation" },
    ],
    [
      "Venezuela's Foreign Minister has arrived to meet his Colombian counterpart. Nicolas Rojas, the Foreign Minister of Venezuela, will meet Colombian Foreign Minister Maria Holguin and Colombian President Juan Santos.",
      {
        'Nicolas Rojas': "Venezuela's Foreign Minister | Nicolas Rojas",
        'Maria Holguin': 'Colombian counterpart | Colombian Foreign Minister Maria Holguin',
        'Juan Santos': 'Colombian President Juan Santos',
      },
    ],
    [
      "# Saudi FM meets Kuwait Amir and Crown Prince\nKuwait's Amir Sheikh Meshal Al-Ahmad and Kuwait's Crown Prince Sheikh Sabah Khaled Al-Hamad received Saudi Foreign Minister Faisal bin Farhan. Saudi Crown Prince Mohammed bin Salman sent greetings.",
      {
        'Faisal bin Farhan': 'Saudi FM | Saudi Foreign Minister Faisal bin Farhan',
        'Meshal Al-Ahmad': "Kuwait Amir | Kuwait's Amir Sheikh Meshal Al-Ahmad",
        'Sabah Khaled Al-Hamad': "Crown Prince | Kuwait's Crown Prince Sheikh Sabah Khaled Al-Hamad",
        'Mohammed bin Salman': 'Saudi Crown Prince Mohammed bin Salman',
      },
    ],
    [
      'Colombian Foreign Minister Maria Holguin spoke. The foreign minister of the neighboring nation listened.',
      { 'Maria Holguin': 'Colombian Foreign Minister Maria Holguin' },
    ],
    [
      "Malaysia's Prime Minister Anwar Ibrahim arrived in Brunei. Datuk Seri Anwar smiled. Mr Anwar left.",
      { 'Anwar Ibrahim': "Malaysia's Prime Minister Anwar Ibrahim | Datuk Seri Anwar | Mr Anwar" },
    ],
    [
      "# Readout of Vice President Biden's Calls with Iraqi Leaders\nThe Vice President spoke with Iraqi Prime Minister Nouri al-Maliki and with Vice President Adil Abd al-Mahdi. The Vice President urged haste.",
      {
        Biden: 'Vice President Biden | The Vice President | The Vice President',
        'Nouri al-Maliki': 'Iraqi Prime Minister Nouri al-Maliki',
        'Adil Abd al-Mahdi': 'Vice President Adil Abd al-Mahdi',
      },
    ],
    [
      "# Mogherini, Vučić discuss dialogue\nHigh Representative Federica Mogherini met Serbia's President Aleksandar Vučić in Brussels. President Juncker had given a speech. The President agreed.",
      {
        'Federica Mogherini': 'Mogherini | High Representative Federica Mogherini',
        'Aleksandar Vučić': "Vučić | Serbia's President Aleksandar Vučić | The President",
        Juncker: 'President Juncker',
      },
    ],
    [
      'The Minister of Defence spoke. Swedish Defence Minister Anna Lind met Norwegian Defence Minister Jonas Dahl. The minister left. The minister came back.',
      {
        'Anna Lind': 'Swedish Defence Minister Anna Lind',
        'Jonas Dahl': 'Norwegian Defence Minister Jonas Dahl | The minister | The minister',
      },
    ],
    [
      'Secretary of State Hillary Rodham Clinton flew to Chile. Hillary Clinton smiled.',
      { 'Hillary Rodham Clinton': 'Secretary of State Hillary Rodham Clinton | Hillary Clinton' },
    ],
    [
      'Zambian High Commissioner to Malawi Panji Kaunda came to the Kenneth Kaunda International Airport.',
      { 'Panji Kaunda': 'Zambian High Commissioner to Malawi Panji Kaunda' },
    ],
    [
      "Trinidad and Tobago's Prime Minister Keith Rowley came. An aide of the Office of the Prime Minister of Barbados left.",
      { 'Keith Rowley': "Trinidad and Tobago's Prime Minister Keith Rowley" },
    ],
    [
      'Putin aide Yuri Ushakov called it useful. Russian President Vladimir Putin agreed.',
      { 'Vladimir Putin': 'Putin | Russian President Vladimir Putin', 'Yuri Ushakov': 'Putin aide Yuri Ushakov' },
    ],
    [
      "# Lavrov visit to Vietnam cancelled\nLavrov has long been in office. The visit of Russia's Foreign Minister will not take place, Vietnam's foreign ministry said. Lavrov stayed home.",
      { Lavrov: "Lavrov | Lavrov | Russia's Foreign Minister | Lavrov" },
    ],
    [
      'Every American president has a favourite. U.S. President Donald Trump smiled.',
      { 'Donald Trump': 'U.S. President Donald Trump' },
    ],
    [
      "# KENYAN PRESIDENT RUTO MEETS UK PRIME MINISTER STARMER IN LONDON\nKenya's President William Ruto met British Prime Minister Keir Starmer.",
      {
        'William Ruto': "KENYAN PRESIDENT RUTO | Kenya's President William Ruto",
        'Keir Starmer': 'UK PRIME MINISTER STARMER | British Prime Minister Keir Starmer',
      },
    ],
    [
      '# Foreign Minister Penny Wong Lands In Suva As Australia Courts Fiji\nAustralian Foreign Minister Penny Wong landed in Suva.',
      { 'Penny Wong': 'Foreign Minister Penny Wong | Australian Foreign Minister Penny Wong' },
    ],
    [
      '# Rice Heads to Mideast; Powell Calls Annan\nU.S. Secretary of State Condoleezza Rice flew out. Former Secretary of State Colin Powell called UN Secretary-General Kofi Annan.',
      {
        'Condoleezza Rice': 'Rice | U.S. Secretary of State Condoleezza Rice',
        'Colin Powell': 'Powell | Former Secretary of State Colin Powell',
        'Kofi Annan': 'Annan | UN Secretary-General Kofi Annan',
      },
    ],
    [
      'U.S. Treasury Secretary Scott Bessent met Chinese Vice Premier He Lifeng. He left first.',
      { 'Scott Bessent': 'U.S. Treasury Secretary Scott Bessent', 'He Lifeng': 'Chinese Vice Premier He Lifeng' },
    ],
    [
      "Peter May, the Australian envoy, met Jordan's King Abdullah. Young people may rally in May. May spoke.",
      { 'Peter May': 'Peter May | May', 'King Abdullah': "Jordan's King Abdullah" },
    ],
    [
      "US Ambassador Mike Hammer met Ethiopia's Deputy Prime Minister Temesgen Tiruneh. Hammer left. The hammer fell.",
      {
        'Mike Hammer': 'US Ambassador Mike Hammer | Hammer',
        'Temesgen Tiruneh': "Ethiopia's Deputy Prime Minister Temesgen Tiruneh",
      },
    ],
    [
      'Canadian Foreign Minister Anita Anand met Indian High Commissioner Dinesh Patnaik. The high commissioner thanked the minister.',
      {
        'Anita Anand': 'Canadian Foreign Minister Anita Anand | the minister',
        'Dinesh Patnaik': 'Indian High Commissioner Dinesh Patnaik | The high commissioner',
      },
    ],
    [
      'Icelandic President Guðni Th. Jóhannesson met Finnish Prime Minister Petteri Orpo. Guðni smiled.',
      {
        'Guðni Th. Jóhannesson': 'Icelandic President Guðni Th. Jóhannesson | Guðni',
        'Petteri Orpo': 'Finnish Prime Minister Petteri Orpo',
      },
    ],
    [
      'Spanish Prime Minister José Luis Rodríguez Zapatero met Mexican President Felipe Calderón Hinojosa. Zapatero and Calderón talked. Rodríguez Zapatero left.',
      {
        'José Luis Rodríguez Zapatero':
          'Spanish Prime Minister José Luis Rodríguez Zapatero | Zapatero | Rodríguez Zapatero',
        'Felipe Calderón Hinojosa': 'Mexican President Felipe Calderón Hinojosa | Calderón',
      },
    ],
    [
      'Portuguese President Marcelo Rebelo de Sousa met Angolan President José Eduardo dos Santos. Rebelo de Sousa left. Dos Santos waved.',
      {
        'Marcelo Rebelo de Sousa': 'Portuguese President Marcelo Rebelo de Sousa | Rebelo de Sousa',
        'José Eduardo dos Santos': 'Angolan President José Eduardo dos Santos | Dos Santos',
      },
    ],
    [
      "The Trump administration met Lula's government. U.S. President Donald Trump met Brazilian President Luiz Inácio Lula da Silva.",
      {
        'Donald Trump': 'Trump | U.S. President Donald Trump',
        'Luiz Inácio Lula da Silva': 'Lula | Brazilian President Luiz Inácio Lula da Silva',
      },
    ],
    [
      'PLO Chairman Yasser Arafat met Israeli Prime Minister Yitzhak Rabin. The PLO chief smiled. The Israeli leader left.',
      {
        'Yasser Arafat': 'PLO Chairman Yasser Arafat | The PLO chief',
        'Yitzhak Rabin': 'Israeli Prime Minister Yitzhak Rabin | The Israeli leader',
      },
    ],
    [
      "Sri Lanka's Foreign Minister Ali Sabry came. He assured the Sri Lankan FM of India's commitment.",
      { 'Ali Sabry': "Sri Lanka's Foreign Minister Ali Sabry | the Sri Lankan FM" },
    ],
  ])('%s', (words, expected) => expect(mentionsIn(words)).toEqual(expected));
});

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
      ['Viliame Gavo, Deputy Prime Minister, –', 'Han Duck-soo, Prime Minister, KR'],
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
  ])('%s', (words, expected) => expect(officialsIn(words)).toEqual(expected));
});

describe('their mentions', () => {
  test.each<[string, Record<string, string>]>([
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
  ])('%s', (words, expected) => expect(mentionsIn(words)).toEqual(expected));
});

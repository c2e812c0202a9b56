import { describe, expect, test } from 'vitest';
import { mentionsIn, officialsIn } from './sentence.ts';

describe('officials: name, role, country', () => {
  test.each<[string, string[]]>([
    [
      'Israel’s Foreign Minister Eli Cohen met Azerbaijani President Ilham Aliyev.',
      ['Eli Cohen, Foreign Minister, IL', 'Ilham Aliyev, President, AZ'],
    ],
    ['Ilham Aliyev, the president of Azerbaijan, smiled.', ['Ilham Aliyev, President, AZ']],
    ['I met with the President of Azerbaijan, Ilham Aliyev.', ['Ilham Aliyev, President, AZ']],
    [
      'Former President Donald Trump spoke to Ukrainian President Volodymyr Zelensky.',
      ['Donald Trump, President, US (former)', 'Volodymyr Zelensky, President, UA'],
    ],
    [
      'European Commission President Ursula von der Leyen flew to Chad.',
      ['Ursula von der Leyen, European Commission President, EU'],
    ],
    [
      'Saudi Foreign Minister Faisal bin Farhan Al Saud spoke. Bin Farhan then left.',
      ['Faisal bin Farhan Al Saud, Foreign Minister, SA'],
    ],
    [
      'South Korean Foreign Minister Cho Tae-yul and his Japanese counterpart Takeshi Iwaya met in Lima.',
      ['Cho Tae-yul, Foreign Minister, KR', 'Takeshi Iwaya, Foreign Minister, JP'],
    ],
    [
      'Special Envoy for Afghan Women, Girls, and Human Rights Rina Amiri travelled.',
      ['Rina Amiri, Special Envoy for Afghan Women, Girls, and Human Rights, –'],
    ],
    [
      'Portugal’s Ambassador to Peru Joaquim Moreira de Lemos came too.',
      ['Joaquim Moreira de Lemos, Ambassador to Peru, PT'],
    ],
    [
      'The foreign ministers of Japan and France, Yoko Kamikawa and Stéphane Séjourné, met.',
      ['Yoko Kamikawa, Foreign Minister, JP', 'Stéphane Séjourné, Foreign Minister, FR'],
    ],
    [
      'Cambodian Prime Minister Hun Manet and Defense Minister Tea Seiha welcomed them.',
      ['Hun Manet, Prime Minister, KH', 'Tea Seiha, Defense Minister, KH'],
    ],
    ['Secretary of State Antony Blinken spoke.', ['Antony Blinken, Secretary of State, US']],
    [
      'Sergei Lavrov of Russia and Foreign Minister Wang Yi of China agreed.',
      ['Sergei Lavrov, Foreign Minister, RU', 'Wang Yi, Foreign Minister, CN'],
    ],
    ['Jen Psaki, a State Department spokeswoman, said so.', ['Jen Psaki, State Department spokeswoman, US']],
    ['Chinese leader XI JINPING spoke.', ['Xi Jinping, leader, CN']],
    ['France will send more ships to Greece, Defence Minister Anne Roux said.', ['Anne Roux, Defence Minister, FR']],
    ['Serbia will expel two Greek diplomats, Prime Minister Milica Kova says.', ['Milica Kova, Prime Minister, RS']],
    ['A plant is planned, the company’s president, Mette Lund, said.', []],
    ['The club’s president, Karl Ruiz, and the university’s chancellor, Ana Berg, spoke.', []],
    ['University professor William Grande, an expert, said so.', []],
    ['Deputy Foreign Minister Hans Berg of Norway flew out.', ['Hans Berg, Deputy Foreign Minister, NO']],
    ['South Korean President-elect Yoon Suk-yeol waved.', ['Yoon Suk-yeol, President-elect, KR']],
    ['Sen. Patrick Leahy flew to Havana.', ['Patrick Leahy, Senator, US']],
    ['Queen Elizabeth II received him in London.', ['Queen Elizabeth II, Queen, GB']],
    [
      'French Foreign Minister Dominique de Villepin met German Chancellor Helga von der Tann.',
      ['Dominique de Villepin, Foreign Minister, FR', 'Helga von der Tann, Chancellor, DE'],
    ],
    ['Dutch Prime Minister Pieter van den Berg arrived.', ['Pieter van den Berg, Prime Minister, NL']],
    ['Brazilian President Luiz Inácio Lula da Silva spoke.', ['Luiz Inácio Lula da Silva, President, BR']],
    [
      'Saudi Crown Prince Mohammed bin Salman hosted Egyptian President Abdel Fattah el-Sisi.',
      ['Mohammed bin Salman, Crown Prince, SA', 'Abdel Fattah el-Sisi, President, EG'],
    ],
    [
      'Qatari Prime Minister Sheikh Mohammed bin Abdulrahman Al Thani flew home.',
      ['Mohammed bin Abdulrahman Al Thani, Prime Minister, QA'],
    ],
    ['Cambodia’s Prime Minister H.E. Mr. Hun Manet opened the summit.', ['Hun Manet, Prime Minister, KH']],
    [
      'Irish Foreign Minister Micheál O’Dwyer met Côte d’Ivoire’s President Alassane N’Guessan.',
      ['Micheál O’Dwyer, Foreign Minister, IE', 'Alassane N’Guessan, President, CI'],
    ],
    ['Hungarian Foreign Minister Szijjártó Péter spoke.', ['Szijjártó Péter, Foreign Minister, HU']],
    [
      'Vietnamese President Vo Van Thuong met Laotian President Thongloun Sisoulith.',
      ['Vo Van Thuong, President, VN', 'Thongloun Sisoulith, President, LA'],
    ],
    [
      'North Korean leader Kim Jong Un met South Korean President Moon Jae-in.',
      ['Kim Jong Un, leader, KP', 'Moon Jae-in, President, KR'],
    ],
    ['Indonesian President Suharto received him.', ['Suharto, President, ID']],
    ['J. D. Marsh, the U.S. ambassador to Peru, left.', ['J. D. Marsh, ambassador to Peru, US']],
    [
      'Japanese Prime Minister Shigeru Ōta and Turkish Foreign Minister Çağla Şimşek met.',
      ['Shigeru Ōta, Prime Minister, JP', 'Çağla Şimşek, Foreign Minister, TR'],
    ],
    ['Icelandic Prime Minister Katrín Jakobsdóttir spoke.', ['Katrín Jakobsdóttir, Prime Minister, IS']],
    [
      'Spain’s Foreign Minister José Manuel García-Margallo y Marfil left.',
      ['José Manuel García-Margallo y Marfil, Foreign Minister, ES'],
    ],
    [
      'Polish Foreign Minister Radosław Sikorski met Czech President Petr Novák.',
      ['Radosław Sikorski, Foreign Minister, PL', 'Petr Novák, President, CZ'],
    ],
    ['Malaysian Prime Minister Datuk Seri Anwar Ibrahim came.', ['Anwar Ibrahim, Prime Minister, MY']],
    [
      'Ethiopian Prime Minister Abiy Ahmed met Kenyan President William Ruto.',
      ['Abiy Ahmed, Prime Minister, ET', 'William Ruto, President, KE'],
    ],
    ['Senegalese President Bassirou Diomaye Faye landed.', ['Bassirou Diomaye Faye, President, SN']],
    [
      'Turkmen President Serdar Berdimuhamedow met Kyrgyz President Sadyr Japarov.',
      ['Serdar Berdimuhamedow, President, TM', 'Sadyr Japarov, President, KG'],
    ],
    ['Thai Foreign Minister Don Pramudwinai spoke.', ['Don Pramudwinai, Foreign Minister, TH']],
    ['Samoan Prime Minister Fiamē Naomi Mata‘afa spoke.', ['Fiamē Naomi Mata‘afa, Prime Minister, WS']],
    ['King Abdullah II of Jordan met Emir Tamim of Qatar.', ['King Abdullah II, King, JO', 'Emir Tamim, Emir, QA']],
    ['Pope Francis met Patriarch Kirill.', ['Pope Francis, Pope, VA', 'Kirill, Patriarch, –']],
    ['U.S. Secretary of State Condoleezza Rice spoke.', ['Condoleezza Rice, Secretary of State, US']],
    ['State Department spokesman Ned Price said so.', ['Ned Price, State Department spokesman, US']],
    [
      'Christopher Hill, the U.S. envoy, met South Korean envoy Chun Yung-woo.',
      ['Christopher Hill, envoy, US', 'Chun Yung-woo, envoy, KR'],
    ],
    [
      'British Defence Secretary Ben Stone and Irish Foreign Minister Ann Young met.',
      ['Ben Stone, Defence Secretary, GB', 'Ann Young, Foreign Minister, IE'],
    ],
    [
      'Australian Foreign Minister Marise Park and New Zealand Foreign Minister Tom Church met.',
      ['Marise Park, Foreign Minister, AU', 'Tom Church, Foreign Minister, NZ'],
    ],
    ['Anna Lind, who serves as Sweden’s foreign minister, flew to Oslo.', ['Anna Lind, Foreign Minister, SE']],
    ['Anna Lind, Sweden’s foreign minister, flew to Oslo.', ['Anna Lind, Foreign Minister, SE']],
    ['Sweden’s Anna Lind, the foreign minister, flew to Oslo.', ['Anna Lind, Foreign Minister, SE']],
    [
      'Acting Foreign Minister Amir Khan Sharifi of Afghanistan came.',
      ['Amir Khan Sharifi, Acting Foreign Minister, AF'],
    ],
    ['Belgian Deputy Prime Minister Luc Peeters came.', ['Luc Peeters, Deputy Prime Minister, BE']],
    ['The late Israeli Prime Minister Yitzhak Rabin is remembered.', ['Yitzhak Rabin, Prime Minister, IL (former)']],
    ['Then-President Barack Obama went to Havana.', ['Barack Obama, President, US (former)']],
    ['Ex-Prime Minister Giulia Conti of Italy came.', ['Giulia Conti, Prime Minister, IT (former)']],
    ['Outgoing Dutch Prime Minister Mark Rutte packed.', ['Mark Rutte, Prime Minister, NL']],
    ['Argentina’s President-elect Javier Milei flew to Israel.', ['Javier Milei, President-elect, AR']],
    [
      'Israeli Prime Minister and Foreign Minister Yair Lapid met French President Emmanuel Macron.',
      ['Yair Lapid, Prime Minister and Foreign Minister, IL', 'Emmanuel Macron, President, FR'],
    ],
    ['Presidents Joe Biden and Xi Jinping met.', ['Joe Biden, President, US', 'Xi Jinping, President, CN']],
    [
      'Foreign Ministers Anna Lind of Sweden and Jonas Dahl of Norway met.',
      ['Anna Lind, Foreign Minister, SE', 'Jonas Dahl, Foreign Minister, NO'],
    ],
    [
      'The presidents of Kenya and Rwanda, William Ruto and Paul Kagame, met.',
      ['William Ruto, President, KE', 'Paul Kagame, President, RW'],
    ],
    [
      'Norwegian Foreign Minister Jonas Dahl met his Swedish counterpart, Anna Lind.',
      ['Jonas Dahl, Foreign Minister, NO', 'Anna Lind, Foreign Minister, SE'],
    ],
    [
      'Lavrov’s Turkish counterpart Hakan Fidan spoke after Russian Foreign Minister Sergei Lavrov.',
      ['Hakan Fidan, Foreign Minister, TR', 'Sergei Lavrov, Foreign Minister, RU'],
    ],
    [
      'NATO Secretary General Jens Stoltenberg met UN Secretary-General António Guterres.',
      ['Jens Stoltenberg, NATO Secretary General, NATO', 'António Guterres, UN Secretary-General, UN'],
    ],
    ['EU foreign policy chief Josep Borrell flew to Tehran.', ['Josep Borrell, Foreign Policy Chief, EU']],
    ['The ambassador of Japan to Kenya, Ken Okaniwa, spoke.', ['Ken Okaniwa, ambassador of Japan to Kenya, JP']],
    ['Kenya’s High Commissioner to India, Willy Bett, left.', ['Willy Bett, High Commissioner to India, KE']],
    ['Chargé d’affaires Lukas Brandt of Germany was summoned.', ['Lukas Brandt, Chargé d’affaires, DE']],
    ['Chinese Foreign Ministry spokesperson Mao Ning said so.', ['Mao Ning, Foreign Ministry spokesperson, CN']],
    ['Kremlin spokesman Dmitry Peskov said no.', ['Dmitry Peskov, Kremlin spokesman, RU']],
    ['White House press secretary Karine Jean-Pierre spoke.', ['Karine Jean-Pierre, White House press secretary, US']],
    [
      'U.S. National Security Adviser Jake Sullivan met China’s top diplomat Wang Yi.',
      ['Jake Sullivan, National Security Adviser, US', 'Wang Yi, Top Diplomat, CN'],
    ],
    ['Iran’s Supreme Leader Ali Khamenei spoke.', ['Ali Khamenei, Supreme Leader, IR']],
    [
      'British Foreign Secretary David Lammy met Indian External Affairs Minister S. Jaishankar.',
      ['David Lammy, Foreign Secretary, GB', 'S. Jaishankar, External Affairs Minister, IN'],
    ],
    ['Republican Sen. Tom Gale and Rep. Ana Ruiz came.', ['Tom Gale, Senator, US', 'Ana Ruiz, Representative, US']],
    ['Consul General Maria Rossi of Italy opened the fair.', ['Maria Rossi, Consul General, IT']],
    [
      'Mexico’s Secretary of Foreign Affairs Marcelo Ebrard landed.',
      ['Marcelo Ebrard, Secretary of Foreign Affairs, MX'],
    ],
    [
      'The Minister of Foreign Affairs of the Republic of Latvia, Baiba Braže, spoke.',
      ['Baiba Braže, Minister of Foreign Affairs, LV'],
    ],
    [
      'President of the Republic of Kazakhstan Kassym-Jomart Tokayev arrived.',
      ['Kassym-Jomart Tokayev, President, KZ'],
    ],
    ['Taoiseach Leo Varadkar spoke.', ['Leo Varadkar, Taoiseach, IE']],
    ['Maria Lopez, an analyst at a think tank in Lima, disagreed.', []],
    ['“It was loud,” said Tom Baker, a baker from Leeds.', []],
    ['The actor George Clooney and the singer Björk Ólafsdóttir came.', []],
    ['Chief executive Tim Moor of a phone maker came.', []],
    ['The French striker Kylian Dubois scored.', []],
    ['Political scientist Ivan Petrov of a Moscow university doubted it.', []],
    ['John Smith, a resident of Tbilisi, watched.', []],
    ['The writer Salman Rushdie spoke in Delhi.', []],
    ['Elena Popova, a journalist, asked.', []],
    [
      'Foreign Minister Cho Tae-yul landed in Peru. South Korean Foreign Minister Cho Tae-yul will meet ministers in Lima.',
      ['Cho Tae-yul, Foreign Minister, KR'],
    ],
    [
      'Georgia Governor Brian Kemp met Israeli Consul General Anat Sultan-Dadon.',
      ['Brian Kemp, Governor, US', 'Anat Sultan-Dadon, Consul General, IL'],
    ],
    [
      'Azerbaijan’s ambassador Mukhtar Mammadov presented his credentials to Israeli President Isaac Herzog.',
      ['Mukhtar Mammadov, ambassador, AZ', 'Isaac Herzog, President, IL'],
    ],
    ['Mohammed Al Farsi of Oman’s foreign ministry spoke.', ['Mohammed Al Farsi, –, OM']],
    [
      'British Prime Minister Theresa May and Brexit Party leader Nigel Farage spoke in London.',
      ['Theresa May, Prime Minister, GB', 'Nigel Farage, Brexit Party leader, GB'],
    ],
    ['Former British Prime Minister Tony Blair came.', ['Tony Blair, Prime Minister, GB (former)']],
    [
      '# Lind And Dahl Meet In Oslo To Discuss Fish\nSwedish Foreign Minister Anna Lind met Norwegian Foreign Minister Jonas Dahl.',
      ['Anna Lind, Foreign Minister, SE', 'Jonas Dahl, Foreign Minister, NO'],
    ],
    [
      '# SWEDEN’S LIND MEETS NORWAY’S DAHL\nForeign Minister Anna Lind of Sweden met Foreign Minister Jonas Dahl of Norway.',
      ['Anna Lind, Foreign Minister, SE', 'Jonas Dahl, Foreign Minister, NO'],
    ],
    ['San Francisco Mayor London Breed met the Chinese consul.', ['London Breed, Mayor, US']],
    [
      'Prince Charles and Prince William met US President Donald Trump in London.',
      ['Prince Charles, Prince, GB', 'Prince William, Prince, GB', 'Donald Trump, President, US'],
    ],
    [
      "Brexit Party leader Nigel Farage met US President Donald Trump in London. The UK's Theresa May did not.",
      [
        'Nigel Farage, Brexit Party leader, GB',
        'Donald Trump, President, US',
        'Theresa May, Prime Minister, GB (former)',
      ],
    ],
    [
      "Mohammed Nasser Al Wahaibi of Oman's foreign ministry met the president of Tanzania.",
      ['Mohammed Nasser Al Wahaibi, –, OM'],
    ],
    [
      'Prince Faisal bin Farhan, the Saudi foreign minister, and Sheikh Abdullah bin Zayed of the United Arab Emirates met.',
      ['Faisal bin Farhan, Foreign Minister, SA', 'Abdullah bin Zayed, Foreign Minister, AE'],
    ],
    [
      '# PRESIDENT RUTO MEETS PRIME MINISTER MODI\nKenyan President William Ruto met Indian Prime Minister Narendra Modi.',
      ['William Ruto, President, KE', 'Narendra Modi, Prime Minister, IN'],
    ],
    [
      'Chief Palestinian negotiator Saeb Erekat met Israeli Justice Minister Tzipi Livni.',
      ['Saeb Erekat, negotiator, PS', 'Tzipi Livni, Justice Minister, IL'],
    ],
    [
      'The European Union’s foreign policy chief, Kaja Kallas, met Irish Taoiseach Simon Harris.',
      ['Kaja Kallas, Foreign Policy Chief, EU', 'Simon Harris, Taoiseach, IE'],
    ],
    [
      'Foreign Minister Hayashi Yoshimasa of Japan and Kishida Fumio came.',
      ['Hayashi Yoshimasa, Foreign Minister, JP'],
    ],
    [
      'Princess Anne, Prince William and Queen Camilla received King Felipe VI of Spain.',
      [
        'Princess Anne, Princess, GB',
        'Prince William, Prince, GB',
        'Queen Camilla, Queen, GB',
        'King Felipe VI, King, ES',
      ],
    ],
    [
      'Spanish King Felipe VI and Queen Letizia received Danish King Frederik X.',
      ['King Felipe VI, King, ES', 'Queen Letizia, Queen, ES', 'King Frederik X, King, DK'],
    ],
    [
      'Deputy Prime Minister and Minister of Foreign Affairs Tanja Fajon of Slovenia spoke.',
      ['Tanja Fajon, Deputy Prime Minister and Minister of Foreign Affairs, SI'],
    ],
    ['Nicaraguan co-president Rosario Murillo spoke.', ['Rosario Murillo, Co-President, NI']],
    [
      'The trip by Lebanon’s caretaker prime minister, Najib Mikati, was short.',
      ['Najib Mikati, Caretaker Prime Minister, LB'],
    ],
    [
      'Libyan commander Khalifa Haftar met Hamas political leader Ismail Haniyeh.',
      ['Khalifa Haftar, commander, LY', 'Ismail Haniyeh, political leader, HAMAS'],
    ],
    [
      'Taliban Foreign Minister Amir Khan Muttaqi met Indian Foreign Secretary Vikram Misri.',
      ['Amir Khan Muttaqi, Foreign Minister, TALIBAN', 'Vikram Misri, Foreign Secretary, IN'],
    ],
    [
      'Hong Kong Chief Executive John Lee and Taiwanese President Lai Ching-te spoke.',
      ['John Lee, Chief Executive, HK', 'Lai Ching-te, President, TW'],
    ],
    [
      'Scottish First Minister John Swinney met Quebec Premier François Legault.',
      ['John Swinney, First Minister, GB', 'François Legault, Premier, CA'],
    ],
    [
      'Mr. Kim Sung-han of South Korea and Ms. Kim Soo-yeon, its vice foreign minister, met Chinese Vice Foreign Minister Ma Zhaoxu.',
      ['Kim Sung-han, –, KR', 'Kim Soo-yeon, Vice Foreign Minister, KR', 'Ma Zhaoxu, Vice Foreign Minister, CN'],
    ],
    [
      'Burkinabe leader Captain Ibrahim Traoré received Malian Colonel Assimi Goïta, Mali’s junta leader.',
      ['Ibrahim Traoré, leader, BF', 'Assimi Goïta, Junta Leader, ML'],
    ],
    [
      'Bhutanese King Jigme Khesar Namgyel Wangchuck met Indian Prime Minister Narendra Modi.',
      ['Jigme Khesar Namgyel Wangchuck, King, BT', 'Narendra Modi, Prime Minister, IN'],
    ],
    [
      'Myanmar’s Aung San Suu Kyi, the state counsellor, met Thai Prime Minister Prayut Chan-o-cha.',
      ['Aung San Suu Kyi, State Counsellor, MM', 'Prayut Chan-o-cha, Prime Minister, TH'],
    ],
    [
      'Greek Prime Minister Kyriakos Mitsotakis and Cypriot President Nikos Christodoulides met in Nicosia.',
      ['Kyriakos Mitsotakis, Prime Minister, GR', 'Nikos Christodoulides, President, CY'],
    ],
    [
      'Former U.S. Secretaries of State Henry Kissinger and Madeleine Albright came.',
      ['Henry Kissinger, Secretary of State, US (former)', 'Madeleine Albright, Secretary of State, US (former)'],
    ],
    [
      'Then-U.S. President Barack Obama and then Cuban leader Raul Castro shook hands.',
      ['Barack Obama, President, US (former)', 'Raul Castro, leader, CU (former)'],
    ],
    [
      'Jean-Noël Barrot, France’s minister for Europe and foreign affairs, spoke.',
      ['Jean-Noël Barrot, Minister for Europe and Foreign Affairs, FR'],
    ],
    [
      'Foreign Minister Penny Wong said Australia would reopen its embassy in Kyiv.',
      ['Penny Wong, Foreign Minister, AU'],
    ],
    [
      'Prime Minister Benjamin Netanyahu’s office said so. The Israeli premier left.',
      ['Benjamin Netanyahu, Prime Minister, IL'],
    ],
    [
      'The Ukrainian president’s chief of staff, Andriy Yermak, met Jake Sullivan, the U.S. national security adviser.',
      ['Andriy Yermak, chief of staff, UA', 'Jake Sullivan, national security adviser, US'],
    ],
    [
      'Mr Putin’s spokesman, Dmitry Peskov, said so. Russian President Vladimir Putin was away.',
      ['Vladimir Putin, President, RU', 'Dmitry Peskov, spokesman, RU'],
    ],
    [
      'U.S. President Joe Biden met Mexican President Andrés Manuel López Obrador. López Obrador left. AMLO waved.',
      ['Joe Biden, President, US', 'Andrés Manuel López Obrador, President, MX'],
    ],
    ['Dr. Gholam-Reza Qaim-Maqami of Iran’s foreign ministry spoke.', ['Gholam-Reza Qaim-Maqami, –, IR']],
    [
      'Turkish Cypriot leader Ersin Tatar met Greek Cypriot leader Nikos Christodoulides.',
      ['Ersin Tatar, leader, CY', 'Nikos Christodoulides, leader, CY'],
    ],
    [
      'Armenian Prime Minister Nikol Pashinyan’s wife, Anna Hakobyan, opened a school.',
      ['Nikol Pashinyan, Prime Minister, AM'],
    ],
    [
      'First Lady Olena Zelenska of Ukraine met King Charles III.',
      ['Olena Zelenska, First Lady, UA', 'King Charles III, King, GB'],
    ],
    [
      'Lebanese Speaker Nabih Berri met U.S. envoy Amos Hochstein and Rep. Darin LaHood.',
      ['Nabih Berri, Speaker, LB', 'Amos Hochstein, envoy, US', 'Darin LaHood, Representative, US'],
    ],
    [
      'A delegation headed by Deputy Minister Ali Bagheri of Iran landed in Muscat.',
      ['Ali Bagheri, Deputy Minister, IR'],
    ],
    [
      "Israel's ambassador to the United Nations, Gilad Erdan, and Russian counterpart Vassily Nebenzia argued.",
      ['Gilad Erdan, ambassador to the United Nations, IL', 'Vassily Nebenzia, ambassador to the United Nations, RU'],
    ],
    [
      'Hungarian Minister of Foreign Affairs and Trade Péter Szijjártó spoke.',
      ['Péter Szijjártó, Minister of Foreign Affairs and Trade, HU'],
    ],
    [
      'Palestinian President Mahmoud Abbas, also known as Abu Mazen, met Kerry. U.S. Secretary of State John Kerry left.',
      ['Mahmoud Abbas, President, PS', 'John Kerry, Secretary of State, US'],
    ],
    [
      'Michigan Governor Gretchen Whitmer met Kenyan President William Ruto in Detroit.',
      ['Gretchen Whitmer, Governor, US', 'William Ruto, President, KE'],
    ],
    [
      'Austria’s Chancellor Christian Stocker met Germany’s Friedrich Merz, the chancellor.',
      ['Christian Stocker, Chancellor, AT', 'Friedrich Merz, Chancellor, DE'],
    ],
    [
      'French President Emmanuel Macron met the Chancellor, Olaf Scholz of Germany.',
      ['Emmanuel Macron, President, FR', 'Olaf Scholz, Chancellor, DE'],
    ],
    [
      'Sri Lanka’s President Anura Kumara Dissanayake met Maldivian President Mohamed Muizzu.',
      ['Anura Kumara Dissanayake, President, LK', 'Mohamed Muizzu, President, MV'],
    ],
    [
      'Icelandic Foreign Minister Þórdís Kolbrún R. Gylfadóttir met Danish Foreign Minister Lars Løkke Rasmussen.',
      ['Þórdís Kolbrún R. Gylfadóttir, Foreign Minister, IS', 'Lars Løkke Rasmussen, Foreign Minister, DK'],
    ],
    [
      'Xi met Putin. Chinese President Xi Jinping and Russian President Vladimir Putin met. The two leaders left.',
      ['Xi Jinping, President, CN', 'Vladimir Putin, President, RU'],
    ],
    [
      'Gabon’s transitional president, General Brice Oligui Nguema, flew to Paris.',
      ['Brice Oligui Nguema, Transitional President, GA'],
    ],
    [
      'British Ambassador Jane Marriott met Sindh Governor Kamran Tessori.',
      ['Jane Marriott, Ambassador, GB', 'Kamran Tessori, Governor, –'],
    ],
    [
      'South Africa’s International Relations Minister Naledi Pandor met Zane Dangor, her director-general.',
      ['Naledi Pandor, International Relations Minister, ZA', 'Zane Dangor, director-general, ZA'],
    ],
    [
      'Ecuador’s foreign minister, Gabriela Sommerfeld, said that Vice President Verónica Abad would go to Tel Aviv.',
      ['Gabriela Sommerfeld, Foreign Minister, EC', 'Verónica Abad, Vice President, EC'],
    ],
    [
      'Polish President Andrzej Duda hosted the visiting Lithuanian president, Gitanas Nausėda, in Warsaw. The visiting president thanked his host.',
      ['Andrzej Duda, President, PL', 'Gitanas Nausėda, President, LT'],
    ],
    [
      '“We agree,” Dahl said. Norwegian Foreign Minister Jonas Dahl had met Swedish Defence Minister Pål Jonson.',
      ['Jonas Dahl, Foreign Minister, NO', 'Pål Jonson, Defence Minister, SE'],
    ],
    [
      'Saudi Arabia’s crown prince, known as MBS, left. Crown Prince Mohammed bin Salman had met Mr. Blinken.',
      ['Mohammed bin Salman, Crown Prince, SA', 'Blinken, Secretary of State, US'],
    ],
    ['Vice President Kamala Harris spoke.', ['Kamala Harris, Vice President, US']],
    [
      'Kosovan Prime Minister Albin Kurti and Serbian President Aleksandar Vučić met with EU envoy Miroslav Lajčák.',
      ['Albin Kurti, Prime Minister, XK', 'Aleksandar Vučić, President, RS', 'Miroslav Lajčák, envoy, EU'],
    ],
    [
      'President Abdel Fattah Al Sisi of the Arab Republic of Egypt received the credentials of the Ambassador of Peru, Maria Rojas.',
      ['Abdel Fattah Al Sisi, President, EG', 'Maria Rojas, Ambassador, PE'],
    ],
    ['Ambassador Designate Paul Kapur was sworn in.', ['Paul Kapur, Ambassador Designate, –']],
    [
      'NORTH KOREAN LEADER KIM JONG UN MEETS RUSSIAN PRESIDENT VLADIMIR PUTIN',
      ['Kim Jong Un, leader, KP', 'Vladimir Putin, President, RU'],
    ],
    [
      'Iranian Foreign Minister Hossein Amir-Abdollahian did not meet Blinken. Amir-Abdollahian left.',
      ['Hossein Amir-Abdollahian, Foreign Minister, IR'],
    ],
    [
      'Hungarian Minister of Foreign Affairs and Trade Péter Szijjártó spoke.',
      ['Péter Szijjártó, Minister of Foreign Affairs and Trade, HU'],
    ],
    [
      'Austria’s Chancellor Christian Stocker met Germany’s Friedrich Merz, the chancellor.',
      ['Christian Stocker, Chancellor, AT', 'Friedrich Merz, Chancellor, DE'],
    ],
    ['Ambassador Designate Paul Kapur was sworn in.', ['Paul Kapur, Ambassador Designate, –']],
    [
      'NORTH KOREAN LEADER KIM JONG UN MEETS RUSSIAN PRESIDENT VLADIMIR PUTIN',
      ['Kim Jong Un, leader, KP', 'Vladimir Putin, President, RU'],
    ],
    [
      'British Ambassador Jane Marriott met Sindh Governor Kamran Tessori.',
      ['Jane Marriott, Ambassador, GB', 'Kamran Tessori, Governor, –'],
    ],
    [
      'Jean-Noël Barrot, France’s minister for Europe and foreign affairs, spoke.',
      ['Jean-Noël Barrot, Minister for Europe and Foreign Affairs, FR'],
    ],
    [
      'Peruvian Foreign Minister Cesar Soto met Portuguese Foreign Minister João Cravo in Lima. Soto thanked him. The visiting minister smiled.',
      ['Cesar Soto, Foreign Minister, PE', 'João Cravo, Foreign Minister, PT'],
    ],
    [
      'Cuban and U.S. officials met. Chief Cuban negotiator Josefina Vidal met U.S. negotiator Roberta Jacobson. Vidal left.',
      ['Josefina Vidal, negotiator, CU', 'Roberta Jacobson, negotiator, US'],
    ],
    [
      "Kuwait's Sheikh Sabah Al-Ahmed Al-Sabah met U.S. Secretary of Defense Donald Rumsfeld. Kuwaiti Foreign Minister Sabah Al-Ahmed Al-Sabah smiled.",
      ['Sabah Al-Ahmed Al-Sabah, Foreign Minister, KW', 'Donald Rumsfeld, Secretary of Defense, US'],
    ],
    [
      'Turkish Foreign Minister Hakan Fidan, his wife and Turkish intelligence chief Ibrahim Kalin left Ankara.',
      ['Hakan Fidan, Foreign Minister, TR', 'Ibrahim Kalin, intelligence chief, TR'],
    ],
    [
      'The Secretary of State thanked the Foreign Secretary. U.S. Secretary of State Marco Rubio and U.K. Foreign Secretary David Lammy had met.',
      ['Marco Rubio, Secretary of State, US', 'David Lammy, Foreign Secretary, GB'],
    ],
    [
      'Deputy Secretary Wendy Sherman met Vice Foreign Minister Xie Feng in Tianjin.',
      ['Wendy Sherman, Deputy Secretary, US', 'Xie Feng, Vice Foreign Minister, CN'],
    ],
    [
      'Former Prime Minister Boris Johnson met Prime Minister Rishi Sunak in London.',
      ['Boris Johnson, Prime Minister, GB (former)', 'Rishi Sunak, Prime Minister, GB'],
    ],
    ['Bulgarian caretaker Prime Minister Dimitar Glavchev came.', ['Dimitar Glavchev, Caretaker Prime Minister, BG']],
    [
      'The Dutch and Belgian prime ministers, Dick Schoof and Bart De Wever, met.',
      ['Dick Schoof, Prime Minister, NL', 'Bart De Wever, Prime Minister, BE'],
    ],
    [
      'Foreign ministers Wang Yi, Sergei Lavrov and S. Jaishankar met.',
      ['Wang Yi, Foreign Minister, CN', 'Sergei Lavrov, Foreign Minister, RU', 'S. Jaishankar, Foreign Minister, IN'],
    ],
    [
      'Ministers from Chad and Niger met Foreign Minister Abderaman Koulamallah of Chad.',
      ['Abderaman Koulamallah, Foreign Minister, TD'],
    ],
    [
      'Omani Sultan Haitham bin Tariq received Emirati minister Sultan Al Jaber.',
      ['Haitham bin Tariq, Sultan, OM', 'Sultan Al Jaber, Minister, AE'],
    ],
    [
      'Spain’s PM Sánchez spoke to Morocco’s King Mohammed VI.',
      ['Sánchez, Prime Minister, ES', 'King Mohammed VI, King, MA'],
    ],
    [
      'Madagascar’s President Andry Rajoelina met President Filipe Nyusi of Mozambique and President Lazarus Chakwera of Malawi.',
      ['Andry Rajoelina, President, MG', 'Filipe Nyusi, President, MZ', 'Lazarus Chakwera, President, MW'],
    ],
    ['Eritrea’s Yemane Gebreab, the president’s adviser, flew to Cairo.', ['Yemane Gebreab, adviser, ER']],
    [
      'Fijian Prime Minister Sitiveni Rabuka met Papua New Guinea Prime Minister James Marape.',
      ['Sitiveni Rabuka, Prime Minister, FJ', 'James Marape, Prime Minister, PG'],
    ],
    [
      'North Macedonia’s Prime Minister Hristijan Mickoski met Bosnian Foreign Minister Elmedin Konaković.',
      ['Hristijan Mickoski, Prime Minister, MK', 'Elmedin Konaković, Foreign Minister, BA'],
    ],
    ['Timor-Leste President José Ramos-Horta spoke.', ['José Ramos-Horta, President, TL']],
    [
      'Bangladesh’s interim leader, Muhammad Yunus, met Pakistani Prime Minister Shehbaz Sharif.',
      ['Muhammad Yunus, interim leader, BD', 'Shehbaz Sharif, Prime Minister, PK'],
    ],
    [
      'Syria’s new foreign minister, Asaad al-Shaibani, met Germany’s Annalena Baerbock. Shaibani left. Al-Shaibani waved.',
      ['Asaad al-Shaibani, Foreign Minister, SY', 'Annalena Baerbock, Foreign Minister, DE'],
    ],
    [
      'The Vatican’s secretary of state, Cardinal Pietro Parolin, met Belarusian President Alexander Lukashenko.',
      ['Pietro Parolin, Secretary of State, VA', 'Alexander Lukashenko, President, BY'],
    ],
    [
      'New Zealand’s Deputy Prime Minister and Foreign Minister Winston Peters met Samoan Prime Minister Fiame Naomi Mataafa.',
      ['Winston Peters, Deputy Prime Minister and Foreign Minister, NZ', 'Fiame Naomi Mataafa, Prime Minister, WS'],
    ],
    [
      'Kazakh Deputy Prime Minister – Foreign Minister Murat Nurtleu met his Uzbek counterpart.',
      ['Murat Nurtleu, Deputy Prime Minister and Foreign Minister, KZ'],
    ],
    [
      'Ghana’s president-elect, John Mahama, met Nigerian President Bola Tinubu.',
      ['John Mahama, President-elect, GH', 'Bola Tinubu, President, NG'],
    ],
    [
      'Gen. Min Aung Hlaing, Myanmar’s military ruler, met Russian Defence Minister Andrei Belousov.',
      ['Min Aung Hlaing, Military Ruler, MM', 'Andrei Belousov, Defence Minister, RU'],
    ],
    ['Israel’s then foreign minister, Abba Eban, spoke.', ['Abba Eban, Foreign Minister, IL (former)']],
    [
      'Ilham Aliyev and his wife, Mehriban Aliyeva, received Israeli President Isaac Herzog. Azerbaijani President Ilham Aliyev smiled.',
      ['Ilham Aliyev, President, AZ', 'Isaac Herzog, President, IL'],
    ],
    ['Turkey’s Erdogan and Russia’s Putin met.', ['Erdogan, President, TR', 'Putin, President, RU']],
    [
      "Peru's foreign minister, Ana Rey, and Chile's foreign minister, Luis Gil, met.",
      ['Ana Rey, Foreign Minister, PE', 'Luis Gil, Foreign Minister, CL'],
    ],
    [
      'Singapore’s Prime Minister Lawrence Wong and Senior Minister Lee Hsien Loong met Johor’s Sultan Ibrahim.',
      ['Lawrence Wong, Prime Minister, SG', 'Lee Hsien Loong, Senior Minister, SG', 'Sultan Ibrahim, Sultan, MY'],
    ],
    [
      'Lebanese President Joseph Aoun and army chief Rodolphe Haykal met Gen. Michael Kurilla.',
      ['Joseph Aoun, President, LB', 'Rodolphe Haykal, army chief, LB', 'Michael Kurilla, General, –'],
    ],
    [
      "Finland's President Alexander Stubb and his Estonian counterpart, Alar Karis, met Latvia's President Edgars Rinkēvičs.",
      ['Alexander Stubb, President, FI', 'Alar Karis, President, EE', 'Edgars Rinkēvičs, President, LV'],
    ],
    [
      'Economist Paula Garcia and Peruvian President Dina Boluarte spoke. Garcia disagreed.',
      ['Dina Boluarte, President, PE'],
    ],
    [
      "The UK's Keir Starmer (prime minister) met Italy's Giorgia Meloni (prime minister).",
      ['Keir Starmer, Prime Minister, GB', 'Giorgia Meloni, Prime Minister, IT'],
    ],
    [
      'Guyana President Irfaan Ali met Venezuela President Nicolás Maduro.',
      ['Irfaan Ali, President, GY', 'Nicolás Maduro, President, VE'],
    ],
    [
      'Newly appointed Ambassador of Oman to Tanzania Saud Al Shidhani presented his credentials to President Samia Suluhu Hassan.',
      ['Saud Al Shidhani, Ambassador of Oman to Tanzania, OM', 'Samia Suluhu Hassan, President, TZ'],
    ],
    [
      'The foreign ministers of Kenya, Ghana and Togo, Alfred Mutua, Shirley Botchwey and Robert Dussey, met.',
      [
        'Alfred Mutua, Foreign Minister, KE',
        'Shirley Botchwey, Foreign Minister, GH',
        'Robert Dussey, Foreign Minister, TG',
      ],
    ],
  ])('%s', (words, expected) => expect(officialsIn(words)).toEqual(expected));
});

test('an office of their own is not a counterpart’s', () => {
  expect(
    officialsIn(
      '# Minister Fidan meets his US counterpart Blinken\nTurkish Foreign Minister Hakan Fidan met US Secretary of State Antony Blinken after the 56th Foreign Ministers Meeting.',
    ),
  ).toEqual(['Hakan Fidan, Foreign Minister, TR', 'Antony Blinken, Secretary of State, US']);
});

describe('every mention, with its title', () => {
  test.each<[string, Record<string, string>]>([
    [
      'Israel’s Foreign Minister Eli Cohen met President Ilham Aliyev of Azerbaijan. Cohen thanked Aliyev. The Israeli minister then left.',
      {
        'Eli Cohen': 'Israel’s Foreign Minister Eli Cohen | Cohen | The Israeli minister',
        'Ilham Aliyev': 'President Ilham Aliyev | Aliyev',
      },
    ],
    [
      '# Cohen meets Aliyev in Baku\nIsraeli Foreign Minister Eli Cohen met Azerbaijani President Ilham Aliyev.',
      {
        'Eli Cohen': 'Cohen | Israeli Foreign Minister Eli Cohen',
        'Ilham Aliyev': 'Aliyev | Azerbaijani President Ilham Aliyev',
      },
    ],
    [
      'British Prime Minister Theresa May spoke. In May, May met Mr Macron.',
      { 'Theresa May': 'British Prime Minister Theresa May | May' },
    ],
    ['Chinese President Xi Jinping spoke. Xi left.', { 'Xi Jinping': 'Chinese President Xi Jinping | Xi' }],
    [
      'Syrian President Bashar al-Assad spoke. Assad left. Al-Assad came back.',
      { 'Bashar al-Assad': 'Syrian President Bashar al-Assad | Assad | Al-Assad' },
    ],
    [
      'Italian Prime Minister Giorgia Meloni came. Ms Meloni left. The Italian prime minister said so.',
      { 'Giorgia Meloni': 'Italian Prime Minister Giorgia Meloni | Ms Meloni | The Italian prime minister' },
    ],
    [
      'The Secretary and Foreign Minister Dmytro Kuleba of Ukraine met. Secretary of State Antony Blinken had flown in.',
      {
        'Dmytro Kuleba': 'Foreign Minister Dmytro Kuleba',
        'Antony Blinken': 'The Secretary | Secretary of State Antony Blinken',
      },
    ],
    [
      'Hungary’s Prime Minister Viktor Orban met Mr Putin. Hungary’s PM smiled.',
      { 'Viktor Orban': 'Hungary’s Prime Minister Viktor Orban | Hungary’s PM' },
    ],
    [
      'Lavrov spoke first. Russian Foreign Minister Sergei Lavrov then left.',
      { 'Sergei Lavrov': 'Lavrov | Russian Foreign Minister Sergei Lavrov' },
    ],
    [
      'Canadian Prime Minister Justin Hale and his wife, Sophie Hale, landed. Hale waved. Mrs Hale smiled.',
      { 'Justin Hale': 'Canadian Prime Minister Justin Hale | Hale' },
    ],
    [
      'U.S. Secretary of State Condoleezza Rice left. Rice prices rose. Rice said so.',
      { 'Condoleezza Rice': 'U.S. Secretary of State Condoleezza Rice | Rice' },
    ],
    [
      'U.S. envoy Christopher Hill climbed a hill. Hill smiled.',
      { 'Christopher Hill': 'U.S. envoy Christopher Hill | Hill' },
    ],
    [
      'State Department spokesman Ned Price spoke. Price named no price.',
      { 'Ned Price': 'State Department spokesman Ned Price | Price' },
    ],
    [
      'Special Representative Thomas West of the United States met Taliban officials in the west. West left.',
      { 'Thomas West': 'Special Representative Thomas West | West' },
    ],
    [
      'European Commission President Ursula von der Leyen spoke. Von der Leyen left. Mrs von der Leyen waved.',
      {
        'Ursula von der Leyen':
          'European Commission President Ursula von der Leyen | Von der Leyen | Mrs von der Leyen',
      },
    ],
    [
      'South Korean President Moon Jae-in spoke. Moon left under a full moon.',
      { 'Moon Jae-in': 'South Korean President Moon Jae-in | Moon' },
    ],
    [
      'Vietnamese Prime Minister Pham Minh Chinh spoke. Chinh left. Mr Pham agreed.',
      { 'Pham Minh Chinh': 'Vietnamese Prime Minister Pham Minh Chinh | Chinh | Mr Pham' },
    ],
    [
      'Turkish President Recep Tayyip Erdogan spoke. The Turkish leader left. Erdoğan waved.',
      { 'Recep Tayyip Erdogan': 'Turkish President Recep Tayyip Erdogan | The Turkish leader | Erdoğan' },
    ],
    [
      'In Oslo, Norwegian Foreign Minister Jonas Dahl met Swedish Foreign Minister Anna Lind. The visiting minister smiled.',
      {
        'Jonas Dahl': 'Norwegian Foreign Minister Jonas Dahl',
        'Anna Lind': 'Swedish Foreign Minister Anna Lind | The visiting minister',
      },
    ],
    [
      'German Chancellor Olaf Brandt met French President Luc Moreau. The chancellor spoke; the French president listened.',
      {
        'Olaf Brandt': 'German Chancellor Olaf Brandt | The chancellor',
        'Luc Moreau': 'French President Luc Moreau | the French president',
      },
    ],
    [
      'Brazilian President Luiz Inácio Lula da Silva spoke. Lula left. Lula da Silva waved.',
      { 'Luiz Inácio Lula da Silva': 'Brazilian President Luiz Inácio Lula da Silva | Lula | Lula da Silva' },
    ],
    [
      'Kenyan President William Ruto spoke. The Kenyan head of state left. Dr Ruto waved.',
      { 'William Ruto': 'Kenyan President William Ruto | The Kenyan head of state | Dr Ruto' },
    ],
    [
      'Japan’s Prime Minister Fumio Kishida spoke. The Japanese premier left.',
      { 'Fumio Kishida': 'Japan’s Prime Minister Fumio Kishida | The Japanese premier' },
    ],
    [
      'Swedish Foreign Minister Anna Lind met Norway’s Jonas Dahl. Lind’s aide waved. Dahl-backed plans failed.',
      { 'Anna Lind': 'Swedish Foreign Minister Anna Lind | Lind', 'Jonas Dahl': 'Norway’s Jonas Dahl | Dahl' },
    ],
    [
      'U.S. Ambassador to Kenya Meg Whitman spoke. The ambassador left. Ambassador Whitman waved.',
      { 'Meg Whitman': 'U.S. Ambassador to Kenya Meg Whitman | The ambassador | Ambassador Whitman' },
    ],
    [
      'Israeli Foreign Minister Eli Cohen spoke. Analyst Dan Cohen disagreed. Minister Cohen left.',
      { 'Eli Cohen': 'Israeli Foreign Minister Eli Cohen | Minister Cohen' },
    ],
    [
      'Swedish President Bill Lind and former President Hilda Lind of Sweden came. President Bill Lind waved.',
      { 'Bill Lind': 'Swedish President Bill Lind | President Bill Lind', 'Hilda Lind': 'former President Hilda Lind' },
    ],
    [
      '# Hayashi To Visit Beijing\nForeign Minister Yoshimasa Hayashi of Japan will fly. Hayashi packed.',
      { 'Yoshimasa Hayashi': 'Hayashi | Foreign Minister Yoshimasa Hayashi | Hayashi' },
    ],
    [
      'Egyptian President Abdel Fattah el-Sisi spoke. Sisi left. El-Sisi waved. Al-Sisi smiled.',
      { 'Abdel Fattah el-Sisi': 'Egyptian President Abdel Fattah el-Sisi | Sisi | El-Sisi | Al-Sisi' },
    ],
    [
      'Indonesian President Prabowo Subianto spoke. Prabowo left.',
      { 'Prabowo Subianto': 'Indonesian President Prabowo Subianto | Prabowo' },
    ],
    [
      '# PRESIDENT RUTO MEETS PRIME MINISTER MODI\nKenyan President William Ruto met Indian Prime Minister Narendra Modi.',
      {
        'William Ruto': 'PRESIDENT RUTO | Kenyan President William Ruto',
        'Narendra Modi': 'PRIME MINISTER MODI | Indian Prime Minister Narendra Modi',
      },
    ],
    [
      'Prime Minister Benjamin Netanyahu’s office said so. The Israeli premier left.',
      { 'Benjamin Netanyahu': 'Prime Minister Benjamin Netanyahu | The Israeli premier' },
    ],
    [
      'Mr Putin’s spokesman, Dmitry Peskov, said so. Russian President Vladimir Putin was away.',
      {
        'Vladimir Putin': 'Mr Putin | Russian President Vladimir Putin',
        'Dmitry Peskov': 'Putin’s spokesman, Dmitry Peskov',
      },
    ],
    [
      'U.S. President Joe Biden met Mexican President Andrés Manuel López Obrador. López Obrador left. AMLO waved.',
      {
        'Joe Biden': 'U.S. President Joe Biden',
        'Andrés Manuel López Obrador': 'Mexican President Andrés Manuel López Obrador | López Obrador',
      },
    ],
    [
      'Palestinian President Mahmoud Abbas, also known as Abu Mazen, met Kerry. U.S. Secretary of State John Kerry left.',
      {
        'Mahmoud Abbas': 'Palestinian President Mahmoud Abbas',
        'John Kerry': 'Kerry | U.S. Secretary of State John Kerry',
      },
    ],
    [
      'Xi met Putin. Chinese President Xi Jinping and Russian President Vladimir Putin met. The two leaders left.',
      {
        'Xi Jinping': 'Xi | Chinese President Xi Jinping',
        'Vladimir Putin': 'Putin | Russian President Vladimir Putin',
      },
    ],
    [
      'Polish President Andrzej Duda hosted the visiting Lithuanian president, Gitanas Nausėda, in Warsaw. The visiting president thanked his host.',
      {
        'Andrzej Duda': 'Polish President Andrzej Duda',
        'Gitanas Nausėda': 'visiting Lithuanian president, Gitanas Nausėda | The visiting president',
      },
    ],
    [
      '“We agree,” Dahl said. Norwegian Foreign Minister Jonas Dahl had met Swedish Defence Minister Pål Jonson.',
      {
        'Jonas Dahl': 'Dahl | Norwegian Foreign Minister Jonas Dahl',
        'Pål Jonson': 'Swedish Defence Minister Pål Jonson',
      },
    ],
    [
      'Saudi Arabia’s crown prince, known as MBS, left. Crown Prince Mohammed bin Salman had met Mr. Blinken.',
      {
        'Mohammed bin Salman': 'Saudi Arabia’s crown prince | Crown Prince Mohammed bin Salman',
        Blinken: 'Mr. Blinken',
      },
    ],
    [
      'Iranian Foreign Minister Hossein Amir-Abdollahian did not meet Blinken. Amir-Abdollahian left.',
      { 'Hossein Amir-Abdollahian': 'Iranian Foreign Minister Hossein Amir-Abdollahian | Amir-Abdollahian' },
    ],
    [
      'Peruvian Foreign Minister Cesar Soto met Portuguese Foreign Minister João Cravo in Lima. Soto thanked him. The visiting minister smiled.',
      {
        'Cesar Soto': 'Peruvian Foreign Minister Cesar Soto | Soto',
        'João Cravo': 'Portuguese Foreign Minister João Cravo | The visiting minister',
      },
    ],
    [
      'Cuban and U.S. officials met. Chief Cuban negotiator Josefina Vidal met U.S. negotiator Roberta Jacobson. Vidal left.',
      {
        'Josefina Vidal': 'Chief Cuban negotiator Josefina Vidal | Vidal',
        'Roberta Jacobson': 'U.S. negotiator Roberta Jacobson',
      },
    ],
    [
      "Kuwait's Sheikh Sabah Al-Ahmed Al-Sabah met U.S. Secretary of Defense Donald Rumsfeld. Kuwaiti Foreign Minister Sabah Al-Ahmed Al-Sabah smiled.",
      {
        'Sabah Al-Ahmed Al-Sabah':
          "Kuwait's Sheikh Sabah Al-Ahmed Al-Sabah | Kuwaiti Foreign Minister Sabah Al-Ahmed Al-Sabah",
        'Donald Rumsfeld': 'U.S. Secretary of Defense Donald Rumsfeld',
      },
    ],
    [
      'The Secretary of State thanked the Foreign Secretary. U.S. Secretary of State Marco Rubio and U.K. Foreign Secretary David Lammy had met.',
      {
        'Marco Rubio': 'The Secretary of State | U.S. Secretary of State Marco Rubio',
        'David Lammy': 'the Foreign Secretary | U.K. Foreign Secretary David Lammy',
      },
    ],
    [
      'Syria’s new foreign minister, Asaad al-Shaibani, met Germany’s Annalena Baerbock. Shaibani left. Al-Shaibani waved.',
      {
        'Asaad al-Shaibani': 'Syria’s new foreign minister, Asaad al-Shaibani | Shaibani | Al-Shaibani',
        'Annalena Baerbock': 'Germany’s Annalena Baerbock',
      },
    ],
    [
      'Ilham Aliyev and his wife, Mehriban Aliyeva, received Israeli President Isaac Herzog. Azerbaijani President Ilham Aliyev smiled.',
      {
        'Ilham Aliyev': 'Ilham Aliyev | Azerbaijani President Ilham Aliyev',
        'Isaac Herzog': 'Israeli President Isaac Herzog',
      },
    ],
  ])('%s', (words, expected) => expect(mentionsIn(words)).toMatchObject(expected));
});

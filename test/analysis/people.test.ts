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
  ])('%s', (words, expected) => expect(officialsIn(words)).toEqual(expected));
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
  ])('%s', (words, expected) => expect(mentionsIn(words)).toMatchObject(expected));
});

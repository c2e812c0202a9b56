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
    ['University professor William Grande, an expert, said so.', []],
    ['Deputy Foreign Minister Hans Berg of Norway flew out.', ['Hans Berg, Deputy Foreign Minister, NO']],
    ['South Korean President-elect Yoon Suk-yeol waved.', ['Yoon Suk-yeol, President-elect, KR']],
    ['Sen. Patrick Leahy flew to Havana.', ['Patrick Leahy, Senator, US']],
    ['Queen Elizabeth II received him in London.', ['Queen Elizabeth II, Queen, GB']],
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
  ])('%s', (words, expected) => expect(mentionsIn(words)).toMatchObject(expected));
});

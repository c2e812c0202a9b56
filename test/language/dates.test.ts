import { describe, expect, it } from 'vitest';
import { type DateContext, findDates, resolveDate } from '../../lib/language/dates.ts';

// Published on Wednesday, 19 April 2023, unless a row says otherwise.
const PUBLISHED = '2023-04-19';
type Tense = DateContext['tense'];

/** Each expression of the sentence with what it means: "words=ISO". */
function read(
  sentence: string,
  tense: Tense = 'past',
  published: string | null = PUBLISHED,
  anchor: string | null = null,
): string[] {
  return findDates(sentence).map(
    (d) => `${sentence.slice(d.span.start, d.span.end)}=${resolveDate(d, { published, tense, anchor })}`,
  );
}

describe('days of the calendar', () => {
  it.each<[string, string[]]>([
    ['The ministers met on 19 April 2023.', ['19 April 2023=2023-04-19']],
    ['The ministers met on April 19, 2023.', ['April 19, 2023=2023-04-19']],
    ['The ministers met on Apr. 19, 2023, in Oslo.', ['Apr. 19, 2023=2023-04-19']],
    ['They signed it on the 3rd of March, 2021.', ['3rd of March, 2021=2021-03-03']],
    ['They signed it on March 3rd.', ['March 3rd=2023-03-03']],
    ['OSLO, Sept. 4 - The king received the envoy.', ['Sept. 4=2022-09-04']],
    ['The envoy arrived on Monday, 17 April.', ['Monday, 17 April=2023-04-17']],
    ['The envoy arrived on Monday (April 17).', ['Monday (April 17=2023-04-17']],
    ['Updated 2023-04-18 at noon.', ['2023-04-18=2023-04-18']],
    ['Released 28/03/2023 by the press office.', ['28/03/2023=2023-03-28']],
    ['Released 03/28/2023 by the press office.', ['03/28/2023=2023-03-28']],
    ['Released 04/05/2023 by the press office.', ['04/05/2023=2023']],
    ['Released 18.04.2023 by the press office.', ['18.04.2023=2023-04-18']],
    ['Talks were held on 5 July last year.', ['5 July last year=2022-07-05']],
    ['The pact of 30 February 2020 does not exist.', ['30 February 2020=null']],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));
});

describe('ranges give their first day', () => {
  it.each<[string, string[]]>([
    ['He visited Rome on 12-14 May 2022.', ['12-14 May 2022=2022-05-12']],
    ['He visited Rome from May 12 to 14.', ['May 12 to 14=2022-05-12']],
    ['The council sat from 15 October to 16 October.', ['15 October to 16 October=2022-10-15']],
    ['On June 29 and 30, the envoy led a delegation.', ['June 29 and 30=2022-06-29']],
    ['The forum of December 13–15, 2022 drew forty leaders.', ['December 13–15, 2022=2022-12-13']],
    ['They met from March 30 to April 2.', ['March 30 to April 2=2023-03-30']],
    ['On June 29 and 30 other days they met.', ['June 29=2022-06-29']],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));
});

describe('a date without a year: the nearest that fits the tense', () => {
  it.each<[string, Tense, string[]]>([
    ['She went to Seoul on May 10.', 'past', ['May 10=2022-05-10']],
    ['She will go to Seoul on May 10.', 'future', ['May 10=2023-05-10']],
    ['She will go to Seoul on January 10.', 'future', ['January 10=2024-01-10']],
    ['The visit on May 10 is her first.', null, ['May 10=2023-05-10']],
    ['The agreement was signed in December.', 'past', ['December=2022-12']],
    ['The leaders will meet in December.', 'future', ['December=2023-12']],
    ['The leaders met in April.', 'past', ['April=2023-04']],
    ['They are to attend the September summit.', 'future', ['September=2023-09']],
    ["They recalled February's talks in Oslo.", 'past', ["February's=2023-02"]],
    ['He won last November.', 'past', ['last November=2022-11']],
    ['He won last April.', 'past', ['last April=2022-04']],
    ['They will vote next May.', 'future', ['next May=2023-05']],
    ['He met Biden in June last year.', 'past', ['June last year=2022-06']],
    ['He will host them in June next year.', 'future', ['June next year=2024-06']],
    ['They had met in late March.', 'past', ['March=2023-03']],
    ['The road opened in May.', 'past', ['May=2022-05']],
  ])('%s (%s)', (sentence, tense, expected) => expect(read(sentence, tense)).toEqual(expected));
});

describe('months and years', () => {
  it.each<[string, string[]]>([
    ['Ties were cut in February 2022.', ['February 2022=2022-02']],
    ['Ties were cut in February of 2022.', ['February of 2022=2022-02']],
    ['It has been closed since 2012.', ['2012=2012']],
    ['They last met at the 2022 SCO summit.', ['2022=2022']],
    ['The post was vacant from late 2008.', ['2008=2008']],
    ['He took office in mid-2016.', ['2016=2016']],
    ['It happened in the 1990s and in the late 1970s.', []],
    ['The season of 2023-24 was good.', []],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));
});

describe('weekdays go by the tense', () => {
  it.each<[string, Tense, string[]]>([
    ['Cohen met Aliyev on Wednesday.', 'past', ['Wednesday=2023-04-19']],
    ['Cohen met Jabbarov on Tuesday.', 'past', ['Tuesday=2023-04-18']],
    ['Cohen met Jabbarov on Thursday.', 'past', ['Thursday=2023-04-13']],
    ['Cohen will fly on Wednesday night.', 'future', ['Wednesday night=2023-04-19']],
    ['Cohen will meet Jabbarov on Tuesday.', 'future', ['Tuesday=2023-04-25']],
    ['The visit begins on Friday.', 'present', ['Friday=2023-04-21']],
    ['They met last Wednesday.', 'past', ['last Wednesday=2023-04-12']],
    ['They will meet next Wednesday.', 'future', ['next Wednesday=2023-04-26']],
    ['The king receives him this Friday.', null, ['this Friday=2023-04-21']],
    ['They saw each other this past Monday.', 'past', ['this past Monday=2023-04-17']],
    ['They proposed to meet this coming Sunday.', 'past', ['this coming Sunday=2023-04-23']],
    ["Friday's meeting lasted an hour.", 'past', ['Friday=2023-04-14']],
    ['They met on Tuesday last week.', 'past', ['Tuesday last week=2023-04-11']],
    ['They meet on Tuesday of next week.', 'future', ['Tuesday of next week=2023-04-25']],
  ])('%s (%s)', (sentence, tense, expected) => expect(read(sentence, tense)).toEqual(expected));
});

describe('near publication', () => {
  it.each<[string, string[]]>([
    ['The Secretary spoke today with the minister.', ['today=2023-04-19']],
    ['He arrives tonight.', ['tonight=2023-04-19']],
    ['The two met yesterday in Vienna.', ['yesterday=2023-04-18']],
    ['She leaves tomorrow.', ['tomorrow=2023-04-20']],
    ['He landed last night.', ['last night=2023-04-18']],
    ['The two met the day before yesterday.', ['the day before yesterday=2023-04-17']],
    ['Two days ago he was in Cairo.', ['Two days ago=2023-04-17']],
    ['They met last month.', ['last month=2023-03']],
    ['They met earlier this year.', ['earlier this year=2023']],
    ['They met last year.', ['last year=2022']],
    ['They will meet next year.', ['next year=2024']],
    ['Earlier this week he was in Kyiv.', ['Earlier this week=2023-04']],
    ['Next week he goes to Paris.', ['Next week=2023-04']],
    ['They met two years ago.', ['two years ago=2021']],
    ['They met three months ago.', ['three months ago=2023-01']],
    ['They met several years ago.', ['several years ago=null']],
    ['They met over the weekend.', ['over the weekend=2023-04']],
    ['In the last month and over the past year trade fell.', []],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));

  it('gives a month for a week only where the whole week lies in it', () => {
    expect(read('He was in Tehran last week.', 'past', '2024-10-11')).toEqual(['last week=null']);
    expect(read('He was in Astana last week.', 'past', '2024-07-09')).toEqual(['last week=2024-07']);
  });
});

describe('counted from another date of the story', () => {
  it.each<[string, string | null, string[]]>([
    ['The following day he flew home.', '2023-03-10', ['The following day=2023-03-11']],
    ['A day earlier he had seen the king.', '2023-03-10', ['A day earlier=2023-03-09']],
    ['He had seen the king the day before.', '2023-03-10', ['the day before=2023-03-09']],
    ['Two days later the embassy closed.', '2023-03-10', ['Two days later=2023-03-12']],
    ['A year later the embassy closed.', '2020-06', ['A year later=2021']],
    ['Later that year the embassy closed.', '2020-06', ['Later that year=2020']],
    ['Days later the embassy closed.', '2023-03-10', ['Days later=null']],
    ['The following day he flew home.', null, ['The following day=null']],
    ['On the eve of the visit he gave an interview.', '2023-03-10', ['On the eve of=2023-03-09']],
  ])('%s (%s)', (sentence, anchor, expected) => expect(read(sentence, 'past', PUBLISHED, anchor)).toEqual(expected));
});

describe('without a publication date only whole dates mean something', () => {
  it.each<[string, string[]]>([
    ['They met on Sunday.', ['Sunday=null']],
    ['They met on May 9.', ['May 9=null']],
    ['They met on May 9, 2022.', ['May 9, 2022=2022-05-09']],
    ['They met in 2018.', ['2018=2018']],
  ])('%s', (sentence, expected) => expect(read(sentence, 'past', null)).toEqual(expected));
});

describe('no dates', () => {
  it.each([
    'Theresa May said she would march on.',
    'Mrs May met Mr August.',
    'The party backed May and her deal.',
    'The Second Thomas Shoal is disputed.',
    'They spoke of the 1967 lines and the 2030 Agenda.',
    'A return to 1967 borders was refused.',
    'The Sunday Times and the Friday Review reported it.',
    'The Good Friday Agreement holds, Black Friday sales do not.',
    'Some 2000 people marched.',
    'Every Monday they drink tea.',
    'Jan Egeland met April Smith.',
    'It cost 24/7 attention and 9/11 changed it.',
    'The Women’s March went down the avenue.',
    'They may march in protest.',
  ])('%s', (sentence) => expect(read(sentence)).toEqual([]));
});

describe('what only bounds an event says so', () => {
  it.each<[string, string]>([
    ['The embassy has been shut since 2012.', 'since'],
    ['The talks run until Friday.', 'until'],
    ['They want a deal by June.', 'by'],
    ['They met on Friday.', 'at'],
    ['It fell after late March.', 'after'],
  ])('%s', (sentence, relation) => expect(findDates(sentence)[0]?.relation).toBe(relation));
});

it('reads only the stretch asked for', () => {
  const text = 'They met on Monday. They met on Tuesday.';
  expect(findDates(text, 20, 39).map((d) => text.slice(d.span.start, d.span.end))).toEqual(['Tuesday']);
  expect(findDates(text, 0, 15)).toEqual([]);
});

import { describe } from 'vitest';
import { told } from './meetings.ts';

const LAVROV = 'Russian Foreign Minister Sergei Lavrov';
const FIDAN = 'Turkish Foreign Minister Hakan Fidan';

describe('verbs of meeting', () => {
  told([
    [`${LAVROV} met ${FIDAN} in Antalya on Tuesday.`, 'fidan + lavrov held'],
    [`${LAVROV} met with ${FIDAN} on Tuesday.`, 'fidan + lavrov held'],
    [`${LAVROV} and ${FIDAN} met in Antalya.`, 'fidan + lavrov held'],
    [`${LAVROV} has met ${FIDAN}.`, 'fidan + lavrov held'],
    [`${LAVROV} conferred with ${FIDAN}.`, 'fidan + lavrov held'],
    [`${LAVROV} sat down with ${FIDAN} on Monday.`, 'fidan + lavrov held'],
    [`${LAVROV} shook hands with ${FIDAN} in Antalya.`, 'fidan + lavrov held'],
    [`${LAVROV} dined with ${FIDAN} in Antalya.`, 'fidan + lavrov held'],
    [`${LAVROV} spoke with ${FIDAN} by phone on Monday.`, 'fidan + lavrov held'],
    [`${LAVROV} spoke today with ${FIDAN}.`, 'fidan + lavrov held'],
    [`${LAVROV} spoke by telephone with ${FIDAN}.`, 'fidan + lavrov held'],
    [`${LAVROV} talked to ${FIDAN} on Wednesday.`, 'fidan + lavrov held'],
    [`${LAVROV} telephoned ${FIDAN} on Wednesday.`, 'fidan + lavrov held'],
    [`${LAVROV} phoned ${FIDAN} late on Wednesday.`, 'fidan + lavrov held'],
    [`${LAVROV} called ${FIDAN} on Wednesday.`, 'fidan + lavrov held'],
    [`${LAVROV} received ${FIDAN} in Moscow.`, 'fidan + lavrov held'],
    [`${LAVROV} hosted ${FIDAN} for talks in Moscow.`, 'fidan + lavrov held'],
    [`${LAVROV} welcomed ${FIDAN} to Moscow on Monday.`, 'fidan + lavrov held'],
    [`${LAVROV} greeted ${FIDAN} at the airport.`, 'fidan + lavrov held'],
    [`${FIDAN} was received by ${LAVROV} in Moscow.`, 'fidan + lavrov held'],
    [`${LAVROV} held talks with ${FIDAN} in Antalya.`, 'fidan + lavrov held'],
    [`${LAVROV} held a meeting with ${FIDAN}.`, 'fidan + lavrov held'],
    [`${LAVROV} held a telephone conversation with ${FIDAN}.`, 'fidan + lavrov held'],
    [`${LAVROV} had a phone call with ${FIDAN} on Monday.`, 'fidan + lavrov held'],
    [`${LAVROV} held a video conference with ${FIDAN}.`, 'fidan + lavrov held'],
    [`${LAVROV} began talks with ${FIDAN} on Monday.`, 'fidan + lavrov held'],
    [`${LAVROV} wrapped up two days of talks with ${FIDAN} on Monday.`, 'fidan + lavrov held'],
    [`The meeting between ${LAVROV} and ${FIDAN} took place in Antalya.`, 'fidan + lavrov held'],
    [`Talks between ${LAVROV} and ${FIDAN} were held on Monday.`, 'fidan + lavrov held'],
    [`${LAVROV} discussed Syria with ${FIDAN} in Antalya.`, 'fidan + lavrov held'],
    [`${LAVROV} and ${FIDAN} discussed Syria.`, 'fidan + lavrov held'],
    [`In a meeting with ${FIDAN}, ${LAVROV} praised the talks.`, 'fidan + lavrov held'],
    [`After talks with ${FIDAN} in Antalya, ${LAVROV} said a deal was near.`, 'fidan + lavrov held'],
    [`${LAVROV} said a deal was near during a meeting with ${FIDAN}.`, 'fidan + lavrov held'],
    [`${LAVROV} met ${FIDAN} on the sidelines of a forum in Antalya.`, 'fidan + lavrov held'],
    [`${LAVROV} met his Turkish counterpart Hakan Fidan on Monday.`, 'fidan + lavrov held'],
    [`${LAVROV} met his Turkish counterpart, Hakan Fidan, on Monday.`, 'fidan + lavrov held'],
    [`${LAVROV}’s meeting with ${FIDAN} lasted two hours.`, 'fidan + lavrov held'],
    [`${LAVROV}, who is 74, met ${FIDAN} on Monday.`, 'fidan + lavrov held'],
    [`On Monday, however, ${LAVROV} met with ${FIDAN}.`, 'fidan + lavrov held'],
  ]);
});

describe('visits', () => {
  told([
    [`${FIDAN} visited Moscow on Monday.`, '@RU + fidan held'],
    [`${FIDAN} arrived in Moscow on Thursday.`, '@RU + fidan ongoing'],
    [`${FIDAN} landed in Moscow on Thursday for talks.`, '@RU + fidan ongoing'],
    [`${FIDAN} flew to Russia on Monday.`, '@RU + fidan held'],
    [`${FIDAN} travelled to Russia last week.`, '@RU + fidan held'],
    [`${FIDAN} traveled to Russia last week.`, '@RU + fidan held'],
    [`${FIDAN} paid an official visit to Russia on Monday.`, '@RU + fidan held'],
    [`${FIDAN} made a surprise trip to Moscow on Tuesday.`, '@RU + fidan held'],
    [`${FIDAN} will visit Russia next week.`, '@RU + fidan planned'],
    [`${FIDAN} is expected to travel to Moscow on Monday.`, '@RU + fidan planned'],
    [`${FIDAN} is due to arrive in Moscow on Friday.`, '@RU + fidan planned'],
    [`${FIDAN} is visiting Moscow.`, '@RU + fidan ongoing'],
    [`${FIDAN} is in Moscow for talks.`, '@RU + fidan ongoing'],
    [`${FIDAN} begins a three-day visit to Russia on Thursday.`, '@RU + fidan ongoing'],
    [`${FIDAN} has postponed his trip to Moscow.`, '@RU + fidan postponed'],
    [`${FIDAN} cancelled a planned visit to Moscow.`, '@RU + fidan cancelled'],
    [`${FIDAN} called off his visit to Moscow.`, '@RU + fidan cancelled'],
    [`${FIDAN} visited Ankara on Monday.`],
    [`${FIDAN} visited the museum on Monday.`],
    [`${FIDAN} travelled to Moscow on Tuesday, where he met ${LAVROV}.`, 'fidan + lavrov held'],
  ]);
});

describe('status', () => {
  told([
    [`${LAVROV} will meet ${FIDAN} next week.`, 'fidan + lavrov planned'],
    [`${LAVROV} is to meet ${FIDAN} on Friday.`, 'fidan + lavrov planned'],
    [`${LAVROV} is due to meet ${FIDAN} on Friday.`, 'fidan + lavrov planned'],
    [`${LAVROV} is expected to hold talks with ${FIDAN}.`, 'fidan + lavrov planned'],
    [`${LAVROV} is scheduled to meet ${FIDAN} in Antalya.`, 'fidan + lavrov planned'],
    [`${LAVROV} plans to meet ${FIDAN} in Antalya.`, 'fidan + lavrov planned'],
    [`${LAVROV} hopes to meet ${FIDAN} soon.`, 'fidan + lavrov planned'],
    [`${LAVROV} may meet ${FIDAN} in June.`, 'fidan + lavrov planned'],
    [`${LAVROV} agreed to meet ${FIDAN} in June.`, 'fidan + lavrov planned'],
    [`${LAVROV} said he would meet ${FIDAN} on Friday.`, 'fidan + lavrov planned'],
    [`${LAVROV} is meeting ${FIDAN} in Antalya.`, 'fidan + lavrov ongoing'],
    [`${LAVROV} is holding talks with ${FIDAN}.`, 'fidan + lavrov ongoing'],
    [`${LAVROV} did not meet ${FIDAN}.`, 'fidan + lavrov denied'],
    [`${LAVROV} refused to meet ${FIDAN}.`, 'fidan + lavrov denied'],
    [`${LAVROV} declined to meet with ${FIDAN}.`, 'fidan + lavrov denied'],
    [`${LAVROV} will not meet ${FIDAN}.`, 'fidan + lavrov denied'],
    [`${LAVROV} did not hold any talks with ${FIDAN}.`, 'fidan + lavrov denied'],
    [`Moscow denied that ${LAVROV} had met ${FIDAN}.`, 'fidan + lavrov denied'],
    [`There was no meeting between ${LAVROV} and ${FIDAN}.`, 'fidan + lavrov denied'],
    [`${LAVROV} cancelled a meeting with ${FIDAN}.`, 'fidan + lavrov cancelled'],
    [`${LAVROV} called off talks with ${FIDAN}.`, 'fidan + lavrov cancelled'],
    [`A meeting between ${LAVROV} and ${FIDAN} was cancelled.`, 'fidan + lavrov cancelled'],
    [`${LAVROV} postponed a meeting with ${FIDAN}.`, 'fidan + lavrov postponed'],
    [`The talks between ${LAVROV} and ${FIDAN} have been postponed.`, 'fidan + lavrov postponed'],
    [`${LAVROV} last met ${FIDAN} in June 2023.`, 'fidan + lavrov background'],
    [`${LAVROV} and ${FIDAN} had met in Sochi in 2022.`, 'fidan + lavrov background'],
    [`In 2021, ${LAVROV} hosted ${FIDAN}.`, 'fidan + lavrov background'],
    [`${LAVROV} and ${FIDAN} have met six times.`, 'fidan + lavrov background'],
    [`${LAVROV} should meet ${FIDAN}.`],
    [`${LAVROV} urged Ankara to talk.`],
    [`If ${LAVROV} meets ${FIDAN}, the talks will go on.`],
  ]);
});

describe('no meeting', () => {
  told([
    ['The French met the Germans in the final.'],
    ['Russia and Turkey share a long history.'],
    [`${LAVROV} called for talks with Turkey.`],
    [`${LAVROV} welcomed the decision of Turkey.`],
    [`${LAVROV} met the deadline.`],
    [`${LAVROV} told reporters that Turkey was a friend.`],
    [`${LAVROV} received a letter from Turkey.`],
    [`${LAVROV} spoke to reporters in Ankara.`],
    ['Russian President Vladimir Putin met Russian Foreign Minister Sergei Lavrov in Moscow.'],
    [''],
  ]);
});

describe('who took part', () => {
  told([
    ['U.S. Secretary of State Antony Blinken met Cuban officials on Monday.', '@CU + blinken held'],
    ['Turkish President Recep Tayyip Erdogan met his Iranian counterpart on Monday.', '@IR + erdogan held'],
    [
      'U.S. Secretary of State Antony Blinken met German Foreign Minister Annalena Baerbock, British Foreign Secretary Liz Truss and French diplomat Philippe Errera.',
      'baerbock + blinken + errera + truss held',
    ],
    [
      'Israeli Foreign Minister Eli Cohen met Azerbaijani President Ilham Aliyev on Wednesday and Economy Minister Mikayil Jabbarov on Tuesday.',
      'aliyev + cohen held',
      'cohen + jabbarov held',
    ],
    ['Japan and South Korea held talks in Tokyo on Monday.', '@JP + @KR held'],
    [
      'Chinese President Xi Jinping held an audience with Hungarian Prime Minister Viktor Orban.',
      'jinping + orban held',
    ],
    [
      'Chinese President Xi Jinping told visiting Hungarian Prime Minister Viktor Orban that ties were strong.',
      'jinping + orban held',
    ],
    [
      'A delegation led by Israeli Foreign Minister Eli Cohen met Azerbaijani President Ilham Aliyev in Baku.',
      'aliyev + cohen held',
    ],
    [
      '“I met Russian President Vladimir Putin yesterday,” Hungarian Prime Minister Viktor Orban said.',
      'orban + putin held',
    ],
    [
      '“I will meet Putin next week,” Indian Prime Minister Narendra Modi said. Russian President Vladimir Putin was in Moscow.',
      'modi + putin planned',
    ],
    [
      'Indian Prime Minister Narendra Modi met Russian President Vladimir Putin and Foreign Minister Sergei Lavrov.',
      'lavrov + modi + putin held',
    ],
  ]);
});

describe('headlines', () => {
  told([
    [
      '# Lavrov meets Fidan in Antalya\n\nRussian Foreign Minister Sergei Lavrov and Turkish Foreign Minister Hakan Fidan discussed Syria.',
      'fidan + lavrov held',
    ],
    [
      '# Lavrov to meet Fidan\n\nRussian Foreign Minister Sergei Lavrov will fly to Turkey on Friday to see Turkish Foreign Minister Hakan Fidan.',
      'fidan + lavrov planned',
    ],
    ['# Fidan to visit Moscow\n\nTurkish Foreign Minister Hakan Fidan spoke on Monday.', '@RU + fidan planned'],
    ['# Fidan visits Moscow\n\nTurkish Foreign Minister Hakan Fidan spoke on Monday.', '@RU + fidan held'],
    ['# Fidan in Moscow for talks\n\nTurkish Foreign Minister Hakan Fidan spoke on Monday.', '@RU + fidan ongoing'],
    ['# Fidan arrives in Moscow\n\nTurkish Foreign Minister Hakan Fidan spoke on Monday.', '@RU + fidan ongoing'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { meetingsIn } from './meetings.ts';

const LAVROV = 'Russian Foreign Minister Sergei Lavrov';
const FIDAN = 'Turkish Foreign Minister Hakan Fidan';
/** The topics of a story in which the two meet and then the sentence stands. */
const topicsAfter = (sentence: string) =>
  meetingsIn(`${LAVROV} met ${FIDAN} in Ankara on Tuesday. ${sentence}`).find((m) => m.main)?.topics ?? [];
const rows = (list: [string, string[]][]) =>
  test.each(list)('%s', (sentence, topics) => expect(topicsAfter(sentence)).toEqual(topics));

describe('one topic or two', () => {
  rows([
    [
      'They discussed bilateral, regional and international matters.',
      ['bilateral, regional and international matters'],
    ],
    ['They discussed trade, and regional and global issues.', ['trade', 'regional and global issues']],
    ['They discussed their respective domestic and foreign policies.', ['respective domestic and foreign policies']],
    ['They discussed a peaceful, prosperous, and secure Black Sea.', ['peaceful, prosperous, and secure Black Sea']],
    ['They discussed peace and stability.', ['peace and stability']],
    ['They discussed bilateral relations and regional developments.', ['bilateral relations', 'regional developments']],
    [
      'They discussed bilateral ties and other matters of mutual interest.',
      ['bilateral ties', 'other matters of mutual interest'],
    ],
    ['They discussed trade between Turkey, Russia, and Iran.', ['trade between Turkey, Russia, and Iran']],
    [
      'They discussed the alliance between the United States and the Republic of Korea.',
      ['alliance between the United States and the Republic of Korea'],
    ],
    [
      'They discussed cooperation in food, energy and people-to-people contacts.',
      ['cooperation in food, energy and people-to-people contacts'],
    ],
    [
      'They discussed cooperation on vaccines, bilateral relations, and regional issues.',
      ['cooperation on vaccines', 'bilateral relations', 'regional issues'],
    ],
    [
      'They discussed a grain corridor; prisoner swaps; and a new gas hub.',
      ['grain corridor', 'prisoner swaps', 'new gas hub'],
    ],
    [
      'They discussed the situation in Libya along with the future of Idlib.',
      ['situation in Libya', 'future of Idlib'],
    ],
    ['They discussed regional crises, especially the war in Gaza.', ['regional crises', 'war in Gaza']],
    ['They discussed their commitment to the treaty and to the alliance.', ['treaty', 'alliance']],
  ]);
});

describe('where a topic ends', () => {
  rows([
    ['They discussed bilateral relations, a local news outlet reported.', ['bilateral relations']],
    ['They discussed grain exports, a key demand of Ankara.', ['grain exports']],
    ['They discussed grain exports, saying more was needed.', ['grain exports']],
    ['They discussed grain exports, and the two ministers reviewed it.', ['grain exports']],
    ['They discussed the need for trust, to ensure that talks go on.', ['trust']],
    ['They discussed tourism, across a broad agenda of regional questions.', ['tourism']],
    [
      'They discussed the Grand Bosphorus Canal Project (GBCP) and energy prices.',
      ['Grand Bosphorus Canal Project (GBCP) and energy prices'],
    ],
    ['They discussed migration with a view to signing a protocol.', ['migration', 'signing a protocol']],
    ['They discussed migration as part of a wider dialogue.', ['migration as part of a wider dialogue']],
  ]);
});

describe('what only leads to a topic', () => {
  rows([
    ['Lavrov reiterated Russia’s resolve to further enhance its cooperation with Turkey.', ['cooperation with Turkey']],
    ['Both sides expressed commitment to work together to enhance economic cooperation.', ['economic cooperation']],
    ['Both sides expressed satisfaction at the current momentum in trade.', ['current momentum in trade']],
    ['They reaffirmed their shared commitment to a free Black Sea.', ['free Black Sea']],
    ['They underlined the need for Russia and Turkey to cooperate on energy.', ['energy']],
    [
      'They stressed the need for all states to ensure safe passage through the straits.',
      ['ensure safe passage through the straits'],
    ],
    ['They discussed matters related to the grain corridor.', ['grain corridor']],
    ['They explored avenues for boosting trade.', ['boosting trade']],
    ['Fidan expressed his gratitude to Russia for the release of two sailors.', ['release of two sailors']],
    ['They discussed a wide range of regional questions.', ['regional questions']],
  ]);
});

describe('cues', () => {
  rows([
    ['Trade was also reviewed.', ['Trade']],
    ['Energy prices came under discussion.', ['Energy prices']],
    ['The situation in Gaza will also be discussed.', ['situation in Gaza']],
    ['Recent tension in the Aegean will also be high on the agenda.', ['tension in the Aegean']],
    ['Views were also exchanged on grain exports.', ['grain exports']],
    ['Also discussed was the visa regime.', ['visa regime']],
    ['The talks also covered tourism.', ['tourism']],
    ['The discussions revolved around the Aegean.', ['Aegean']],
    ['They took up a proposal for a gas hub.', ['proposal for a gas hub']],
    ['Both sides compared notes on the war in Gaza.', ['war in Gaza']],
    ['They deliberated on counter-terrorism.', ['counter-terrorism']],
    ['The ministers took stock of nuclear cooperation.', ['nuclear cooperation']],
    ['Fidan briefed his Russian counterpart on the talks in Doha.', ['talks in Doha']],
    ['Fidan thanked Lavrov for the release of two sailors.', ['release of two sailors']],
    ['Lavrov stressed that respect for the Montreux Convention is essential.', ['respect for the Montreux Convention']],
    ['Lavrov stressed that Russia wanted more.', []],
    ['Topics included grain exports and the future of Idlib.', ['grain exports', 'future of Idlib']],
    ['“The minister underscored the urgency of a ceasefire,” spokeswoman Maria Zakharova said.', ['ceasefire']],
  ]);
});

describe('readouts', () => {
  rows([
    ['On Syria, the two ministers agreed that the truce should hold.', ['Syria']],
    ['Finally, on energy, both sides praised the gas hub.', ['energy']],
    ['On Friday, they will meet again.', []],
    ['On the sidelines, they took photographs.', []],
    ['The purpose of the visit is to resolve the dispute over grain.', ['dispute over grain']],
    ['They will look for ways to break the stalemate in peace talks.', ['break the stalemate in peace talks']],
    ['A row over fishing rights is also expected to be part of the agenda.', ['row over fishing rights']],
    [
      'They agreed to work together to strengthen the Black Sea fleet and seek an agreement with Romania.',
      ['Black Sea fleet', 'seek an agreement with Romania'],
    ],
    [
      'They discussed relations in matters of trade, tourism, and communications.',
      ['relations in matters of trade, tourism, and communications'],
    ],
    [
      'They discussed energy, information and communication technology, and farming.',
      ['energy', 'information and communication technology', 'farming'],
    ],
    ['They discussed the protests of the smaller nations, Moldova and Georgia.', ['protests of the smaller nations']],
    ['Lavrov thanked Turkey for showing commitment to the reform of the Council.', ['reform of the Council']],
    ['They discussed the border crisis and whether to call an election.', ['border crisis']],
  ]);
});

describe('whose and with whom', () => {
  rows([
    [
      'Fidan underscored the desire of both states to cooperate more closely in tourism.',
      ['cooperate more closely in tourism'],
    ],
    [
      'They stressed the need for a political solution to the conflict in Libya.',
      ['political solution to the conflict in Libya'],
    ],
    ['They discussed working with Libyan partners on border control.', ['border control']],
    ['They discussed collaborating closely with the United Nations on food aid.', ['food aid']],
    ['They condemned the offensive on Idlib and other towns.', ['offensive on Idlib']],
    ['They agreed to keep in touch and reiterated the need for a ceasefire.', ['ceasefire']],
    ['The discussion began with the situation in Syria.', ['situation in Syria']],
    ['They signed a joint communiqué.', []],
    ['They signed a three-year plan to strengthen economic cooperation.', ['economic cooperation']],
    ['They signed a treaty on extradition.', ['extradition']],
    ['Lavrov handed Fidan a protest over an incident at the consulate.', ['incident at the consulate']],
    ['They discussed ties, including in the fields of trade and tourism.', ['ties', 'trade', 'tourism']],
    ['They discussed the Turkey–Russia pipeline.', ['Turkey–Russia pipeline']],
    ['The visit is an opportunity to expand and strengthen bilateral relations.', ['bilateral relations']],
    ['A wide range of issues of mutual interest will also come under discussion.', ['issues of mutual interest']],
    ['The railway project will be a key area of deliberations.', ['railway project']],
    ['They discussed the pandemic and its consequences.', ['pandemic and its consequences']],
    ['They discussed peace, stability and security in the region.', ['peace, stability and security in the region']],
    ['They considered the schedule for high-level visits.', ['schedule for high-level visits']],
    ['Lavrov considered Turkey unhelpful.', []],
    ['They pledged to reconvene daily.', []],
    ['They congratulated each other on the anniversary and expressed interest in a gas hub.', ['gas hub']],
    ['They discussed energy as well as focused on trade.', ['energy', 'trade']],
    ['The two ministers reached an agreement on fishing rights.', ['fishing rights']],
    ['Energy was one of the main topics.', ['Energy']],
    ['Tourism was again high on the agenda.', ['Tourism']],
  ]);
});

describe('what is no topic', () => {
  rows([
    ['Lavrov urged Turkey to be more flexible.', []],
    ['Fidan expressed the hope that talks go on.', []],
    ['Fidan thanked Lavrov for his support and recognition.', []],
    ['They discussed regional leaders and world leaders.', []],
    ['They discussed the agenda of the meeting.', []],
    ['The letter was signed by Lavrov.', []],
    ['Lavrov spoke at the Conference on the Great Lakes Region.', []],
    ['They met on the way home from a tour.', []],
    ['Fidan was welcomed by a guard of honour.', []],
    ['Lavrov congratulated Fidan on his appointment.', []],
    ['He attended a welcoming ceremony.', []],
    ['They met on the sidelines of the ministerial meeting on food security.', []],
    ['They discussed it.', []],
  ]);
});

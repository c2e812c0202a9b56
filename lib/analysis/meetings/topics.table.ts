/**
 * Words after which a meeting's topic stands. `core` ones speak of the talks themselves, `speech` ones of what a participant said there.
 * Norms; the longest phrase that fits wins.
 */
export interface TopicCue {
  words: string;
  /** `single` ones bring in one phrase; `before` ones stand after their topic. */
  kind: 'core' | 'speech' | 'single' | 'before';
}

const cues = (kind: TopicCue['kind'], list: string): TopicCue[] => list.split('; ').map((words) => ({ words, kind }));

export const TOPIC_CUES: readonly TopicCue[] = [
  ...cues(
    'core',
    'discussed; discuss; discussing; discusses; discussed in detail; discussed ways of; discuss ways of; discuss ways to; reviewed; review; reviewing; reviewed ways of; talked about; talk about; talking about; spoke about; touched on; touched upon; touching on; focused on; focus on; focussed on; focuses on; focusing on; centered on; centred on; exchanged views on; exchange views on; exchanged opinions on; exchanging views on; share perspectives on; sharing perspectives on; deliberated on; dealt with; addressed; to address; tackled; explored; explore ways to; raised the issue of; raising the issue of; raise the issue of; raised; to raise; talks on; talks about; talks over; discussions on; discussions about; discussion on; discussion of; conversation about; negotiations on; negotiations over; meeting on; meeting about; consultations on; dialogue on; talks included; discussions included; agenda included; agenda includes; agenda will focus on; agenda were; agenda was; aimed at; to push for; to press for; to press his effort for; to seek; to advance; to reaffirm; to share updates on; to ease; to kick off; to continue; will consider; briefed on; briefed for; updates on; given over to; opportunity to review; in preparation for; central focus of; called for; signed; agreed on; agree on; views on; differences over; differences on; questions about; conflict over; quarrel over; disputes over; in the context of; talking of; press for; to mediate; progress on; cooperation on; co-operation on; cooperation in; exchange of views on; clarifications on; matters of; pertaining to; updates about; negotiate over; seek; asked about; set out; issue of; issues of; hoping to; seeking',
  ),
  ...cues(
    'single',
    'regarding; concerning; on the subject of; on the issue of; turning to; as for; with regard to; in regard to; with respect to',
  ),
  ...cues(
    'before',
    'was a central focus; were a central focus; was the focus; was the main focus; will be a key agenda item; is a key agenda item; was on the agenda; were on the agenda; will also be on the agenda; will be on the agenda; are on the agenda; is on the agenda; topped the agenda; will top the agenda; dominated the talks; dominated the meeting; dominated the agenda; was discussed; were discussed; were also discussed; was also discussed; will be discussed; would be discussed; will be raised; was raised; were raised; have come up; came up; will feature; were among the topics; was among the topics; were among the issues; figured prominently; loomed large; will not be ignored',
  ),
  ...cues(
    'speech',
    'stressed; stressing; stresses; underscored; underscoring; underscored that; reaffirmed; reaffirming; reconfirmed; emphasized; emphasised; emphasizing; reiterated; reiterated his interest in; highlighted; highlighting; outlined; welcomed; welcomes; welcoming; encouraged; expressed; expressed concern over; expressed concern about; expressed concern regarding; expressed concerns over; expressed support for; expressed interest in; expressed appreciation for; raised concerns over; raised concerns about; raises concerns over; registered concerns regarding; concerns about; called for accelerating; called for; calling for; urged; thanked; congratulated; committed to; previewed; reinforced; pledged; condemned; applauded; proposed; praised; hailed; noted the importance of; noted an interest in; there was a need to; warned of; working on; work on; appreciation for; support for; repeated; suggested; agreed to; concern over; concerns over; concern about; desire to',
  ),
];

/** What may open a topic without being part of it. */
export const TOPIC_OPENERS: readonly string[] = [
  'the vital importance of',
  'the critical importance of',
  'the importance of',
  'importance of',
  'the urgency of',
  'the need for',
  'the need to',
  'the issue of',
  'the issues of',
  'issues of',
  'the question of',
  'the subject of',
  'the topic of',
  'a range of',
  'a wide range of',
  'a number of',
  'ways of',
  'ways to',
  'ways for',
  'means of',
  'opportunities to',
  'opportunities for',
  'efforts to',
  'steps to',
  'concern regarding',
  'concern over',
  'concern about',
  'concerns regarding',
  'concerns over',
  'concerns about',
  'some of',
  'primarily',
  'including',
  'including through',
  'notably',
  'especially',
  'particularly',
  'mainly',
  'such as',
  'among them',
  'chief among them',
  'first among them',
  'above all',
  'as well as',
  'and',
  'also',
  'from',
  'how',
  'about',
  'the status of',
  'the latest on',
  'the recent',
  'that',
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'on',
  'for',
  'both',
  'possible',
  'recent',
  'with',
  'to',
];

/** Words that end a topic. */
export const TOPIC_ENDS = new Set(
  'told which who whom whose where when while because although though whereas saying said says according adding warning citing noting amid during ahead following after before until since but that if so than he she they it is are was were will would has have had can could may might should this yesterday today tomorrow'.split(
    ' ',
  ),
);

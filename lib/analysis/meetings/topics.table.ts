/**
 * Words after which a meeting's topic stands. `core` ones speak of the talks themselves, `speech` ones of what a participant said there.
 * Norms; the longest phrase that fits wins.
 */
export interface TopicCue {
  words: string;
  /** `single` ones bring in one phrase; `before` ones stand after their topic; after `object` ones it comes with "for", "on", "about". */
  kind: 'core' | 'speech' | 'single' | 'before' | 'object';
}

const cues = (kind: TopicCue['kind'], list: string): TopicCue[] => list.split('; ').map((words) => ({ words, kind }));

export const TOPIC_CUES: readonly TopicCue[] = [
  // Talking of it.
  ...cues(
    'core',
    'discussed; discuss; discussing; discusses; discussed in detail; discussed ways of; discuss ways of; discuss ways to; reviewed; review; reviewing; reviewed ways of; talked about; talked on; talk about; talking about; talking of; talked over; spoke about; spoke of; speak about; speaking about; touched on; touched upon; touching on; touching upon; touch on; touch upon; exchanged views on; exchanged views about; exchanged views over; exchanged views regarding; exchange views on; exchange views about; exchanging views on; exchanged opinions on; exchange opinions on; exchanged ideas on; exchange ideas on; exchanged information on; exchanged notes on; exchanged perspectives on; exchanged assessments of; compared notes on; compare notes on; share perspectives on; sharing perspectives on; shared views on; shared perspectives on; deliberated on; deliberated upon; deliberate on; dealt with; deal with; addressed; to address; tackled; took up; take up; taking up; delved into; looked at; look into; looked into; went over; conferred on; conferred about; confer on; consulted on; consult on; consulting on; examined; examine; explored; explore ways to; explored ways to; considered; will consider; analysed; analyzed; took stock of; take stock of; taking stock of; assessed; dwelt on; dwelled on; dwelt upon; brought up; bring up; raised the issue of; raising the issue of; raise the issue of; raised the question of; raised; to raise; negotiated; negotiate over; negotiating; thrash out; hammer out; iron out; work out; to finalise; to finalize; given over to',
  ),
  // What the talks were on.
  ...cues(
    'core',
    'focused on; focus on; focussed on; focusing on; focuses on; focused primarily on; focused mainly on; focused largely on; centered on; centred on; centered around; centred around; concentrated on; concentrate on; revolved around; revolve around; zeroed in on; devoted to; dedicated to; covered; covering; covers; ranged from; talks on; talks about; talks over; talks regarding; talks concerning; discussions on; discussions about; discussions over; discussions regarding; discussion on; discussion of; discussion about; conversation about; conversation on; negotiations on; negotiations over; negotiations about; meeting on; meeting about; consultations on; consultations about; consultations over; deliberations on; dialogue on; exchange of views on; exchange of opinions on; exchange of views about; summit on; conference on; talks included; discussions included; agenda included; agenda includes; agenda include; agenda will include; agenda will focus on; agenda was; agenda were; agenda is; agenda are; agenda will be; agenda for the talks was; topics included; topics include; topics will include; topics discussed included; issues included; issues discussed included; issues on the agenda included; subjects included; subjects discussed included; topics of discussion included; topics were; topics was; among the topics were; among the issues were; among the topics was; among the issues was; also discussed were; also discussed was; also on the agenda was; also on the agenda were; also on the agenda is; also on the agenda will be; focus was on; focus will be on; focus is on; focus being on; central focus of; opportunity to review; aimed at; with the aim of; with a view to',
  ),
  // Told and asked.
  ...cues(
    'core',
    'to push for; pushed for; push for; to press for; pressed for; press for; to press his effort for; to press his case for; to seek; to advance; to reaffirm; to share updates on; to ease; to kick off; to continue; to drum up support for; to garner support for; to rally support for; to shore up support for; to mediate; to defuse; updates on; updates about; in preparation for; called for; signed; agreed on; agree on; views on; differences over; differences on; questions about; conflict over; quarrel over; disputes over; in the context of; progress on; cooperation on; co-operation on; cooperation in; clarifications on; matters of; pertaining to; seek; asked about; set out; issue of; issues of; hoping to; seeking',
  ),
  ...cues(
    'single',
    'regarding; concerning; on the subject of; on the issue of; on the question of; on the topic of; turning to; as for; with regard to; in regard to; with regards to; with respect to',
  ),
  ...cues(
    'before',
    'was a central focus; were a central focus; was the focus; were the focus; was the main focus; was in focus; were in focus; was the main topic; were the main topics; will be the main topic; will be the main topics; will be a key agenda item; is a key agenda item; was on the agenda; were on the agenda; will also be on the agenda; will be on the agenda; are on the agenda; is on the agenda; be on the agenda; also on the agenda; was high on the agenda; were high on the agenda; is high on the agenda; are high on the agenda; be high on the agenda; also be high on the agenda; topped the agenda; tops the agenda; top the agenda; will top the agenda; dominated the talks; dominated the meeting; dominated the agenda; dominated the discussions; dominate the talks; have come up; came up; come up; came under discussion; also came under discussion; come under discussion; came up for discussion; also came up for discussion; came under review; were on the table; was on the table; be on the table; will feature; featured in the talks; featured in the discussions; featured prominently; also featured; figured prominently; figured in the talks; figured in the discussions; also figured in; loomed large; will not be ignored; were among the topics; was among the topics; were among topics; was among topics; are among the topics; be among the topics; were among the issues; was among the issues; were among issues; are among the issues; were among the subjects; were among the key topics; were among the main topics; were at the centre of; were at the center of; was at the centre of; was at the center of; were at the heart of; took centre stage; took center stage; formed part of the discussion; formed part of the discussions; also covered in the talks',
  ),
  // What a side said there.
  ...cues(
    'speech',
    'stressed; stressing; stresses; underscored; underscoring; underscores; underlined; underlining; underlines; reaffirmed; reaffirming; reconfirmed; affirmed; affirming; emphasized; emphasised; emphasizing; emphasising; reiterated; reiterating; reiterated his interest in; highlighted; highlighting; outlined; welcomed; welcomes; welcoming; encouraged; expressed; expressing; to express; expressed concern over; expressed concern about; expressed concern regarding; expressed concerns over; expressed support for; expressed interest in; expressed appreciation for; expressed gratitude for; expressed satisfaction with; expressed satisfaction over; expressed satisfaction at; expressed readiness to; expressed willingness to; voiced concern over; voiced concern about; voiced concerns over; voiced support for; voiced readiness to; voiced; raised concerns over; raised concerns about; raises concerns over; registered concerns regarding; concerns about; called for accelerating; called for; calling for; called on; appealed for; advocated; appreciated; appreciating; commended; lauded; attached importance to; attach importance to; attaches importance to; attached great importance to; attaches great importance to; drew attention to; called attention to; urged; committed to; previewed; reinforced; pledged; pledging; condemned; denounced; applauded; proposed; hailed; noted the importance of; noted the need for; noted an interest in; there was a need to; warned of; warned against; working on; work on; appreciation for; support for; repeated; suggested; agreed to; concern over; concerns over; concern about; desire to',
  ),
  // Said to or of somebody, for or on something.
  ...cues(
    'object',
    'thanked; thanking; congratulated; praised; briefed; briefing; updated; informed; pressed; pressing; lobbied; consulted with; apprised; assured; sounded out; quizzed; grilled',
  ),
];

/** "Trade was also reviewed": participles that follow their topic. */
export const PASSIVES: ReadonlySet<string> = new Set(
  'discussed reviewed raised addressed covered considered examined explored highlighted tackled stressed emphasized emphasised exchanged deliberated negotiated broached mentioned'.split(
    ' ',
  ),
);

/** What may open a topic without being part of it. */
export const TOPIC_OPENERS: readonly string[] = [
  'matters related to',
  'matters relating to',
  'matters pertaining to',
  'matters concerning',
  'issues related to',
  'issues relating to',
  'issues pertaining to',
  'issues concerning',
  'issues including',
  'issues such as',
  'topics such as',
  'topics including',
  'topics related to',
  'questions of',
  'questions related to',
  'work together to',
  'work together on',
  'work together for',
  'work closely to',
  'work closely on',
  'work closely for',
  'work closely together to',
  'work jointly to',
  'working together to',
  'working together on',
  'working closely to',
  'working closely on',
  'cooperate on',
  'cooperate in',
  'cooperate to',
  'continue to',
  'continue working on',
  'continue working to',
  'continue to work on',
  'help achieve',
  'help to',
  'further',
  'jointly',
  'closely',
  'avenues for',
  'avenues to',
  'avenues of',
  'prospects for',
  'prospects of',
  'possibilities for',
  'possibilities of',
  'measures to',
  'measures for',
  'plans to',
  'plans for',
  'details of',
  'various aspects of',
  'all aspects of',
  'an array of',
  'a host of',
  'a series of',
  'a variety of',
  'a broad range of',
  'the full range of',
  'the whole range of',
  'a wide array of',
  'a wide spectrum of',
  'a broad agenda of',
  'as well as on',
  'particularly on',
  'especially on',
  'among others',
  'in particular',
  'namely',
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
  'told which who whom whose where when while because although though whereas saying said says according adding warning citing noting amid during ahead following after before until since but that if so than he she they it is are was were will would has have had can could may might should this yesterday today tomorrow becomes became remains remained comes came requires continues shows serves'.split(
    ' ',
  ),
);

/**
 * Lines that publishers set between an article's paragraphs and that are no part of it. Each row a pattern
 * of a whole line; used for pages and for plain texts alike.
 */
const LINES: RegExp[] = [
  // rights
  /^(?:©|\(c\)\s*(?:copyright|\d{4})|copyright\b)/i,
  /\ball rights reserved\b/i,
  /\bmay not be (?:published|reproduced|redistributed)\b/i,
  // other stories
  /^(?:read|see|watch|listen|view|hear)\s*(?:more|also|next|this|here|now)?\s*[:|»>–—-]/i,
  /^(?:read|see)\s+(?:more|also|next)\b.{0,140}$/i,
  /^(?:related|more(?: on this)?|also read|don'?t miss|recommended|in case you missed it|top stories|most read|trending)\b[^.]{0,120}$/i,
  /^(?:click here|tap here|follow (?:us|@)|sign up|subscribe|download|join us|support (?:our|us))\b.{0,200}$/i,
  // tools and labels
  /^(?:advertisement|advertising|ad|sponsored(?: content)?|promoted|share(?: this| on)?.{0,40}|print|e-?mail(?: this)?|save|comments?(?: \(\d+\))?|\d+ comments?|tweet|loading.*|skip to .{0,30}|continue reading.*|story continues.{0,40}|article continues.{0,40}|back to top|listen to this article.*|\d+ min(?:ute)?s? read)$/i,
  /\bcan be (?:reached|contacted) at \S+@/i,
  // who wrote and who took the picture
  /^(?:[Bb]y|BY) [\p{Lu}][^.!?]{2,80}$/u,
  /^(?:photo(?:graph)?s?|picture|image|file photo|credit|source)s?\s*(?:by|credit|courtesy|:|\/).{0,160}$/i,
  /^\(?(?:reuters|ap|afp|getty|epa|getty images)(?: photo| file photo| images)?\)?$/i,
  /\b(?:is|are) not responsible for the (?:opinions?|views?|content)\b/i,
  /\bthis transcript was prepared by\b/i,
  /^file(?: photo)?\s*[:–—-]\s/i,
  /^in this .{0,70}\b(?:photo|picture|image|frame grab)\b/i,
  /^[\p{Lu}][\p{L}.’' -]{2,50}\s?\/\s?(?:reuters|ap|afp|epa|getty|bloomberg|tass|xinhua)\b.{0,40}$/iu,
  // the publisher speaking of itself
  /^follow .{2,80} on (?:facebook|twitter|instagram|x|threads)\b/i,
  /\bexternal (?:web ?)?(?:inter)?(?:net )?sites\b/i,
  // when the page was made
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|\d[\d:./-]*(?:st|nd|rd|th|[ap]m)?|[ap]\.?m\.?|[a-z]{2,4}t|gmt|utc|at|on|by|[\s,.|–—()-])+$/i,
  /^(?:published|updated|last (?:updated|modified)|posted|first published|created)\b.{0,80}$/i,
];

/** A longer line that only begins like one of these is a paragraph. */
const MAX_LINE = 260;

/** True for a line (blanks collapsed) that belongs to the publisher's furniture, not to the article. */
export function isBoilerplate(line: string): boolean {
  return line.length <= MAX_LINE && LINES.some((pattern) => pattern.test(line));
}

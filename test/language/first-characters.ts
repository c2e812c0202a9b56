/**
 * With which characters a match of a regular expression can begin: so that of many expressions only those need be tried
 * that have a chance. Knows what our tables use: groups, look-around, classes without negation, alternatives, `?` and `*`.
 */

/** A character, "0" for any digit, or "" for anything at all. */
type Firsts = Set<string>;

interface Part {
  firsts: Firsts;
  /** It may match nothing, so that what comes after it may be first too. */
  empty: boolean;
  end: number;
}

/** All digits are one. */
const folded = (character: string): string => (character >= '0' && character <= '9' ? '0' : character);

const GROUP = /\((?:\?(?:<[a-zA-Z]\w*>|[:=!]|<[=!]))?/y;

/** In: the source of a pattern. Out: its first characters; null where it can begin with anything. */
export function firstCharacters(source: string): Firsts | null {
  const { firsts, empty } = alternatives(source, 0);
  return empty || firsts.has('') ? null : firsts;
}

function alternatives(source: string, from: number): Part {
  const firsts: Firsts = new Set();
  let empty = false;
  let at = from - 1;
  do {
    const one = sequence(source, at + 1);
    for (const first of one.firsts) firsts.add(first);
    empty ||= one.empty;
    at = one.end;
  } while (source[at] === '|');
  return { firsts, empty, end: at };
}

function sequence(source: string, from: number): Part {
  const firsts: Firsts = new Set();
  let empty = true;
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const one = atom(source, at);
    const many =
      /^(?:[?*]|\{0?,\d*\})\??|^(?:\+|\{\d+(?:,\d*)?\})\??/.exec(source.slice(one.end, one.end + 8))?.[0] ?? '';
    if (empty) for (const first of one.firsts) firsts.add(first);
    empty &&= one.empty || /^(?:[?*]|\{0)/.test(many);
    at = one.end + many.length;
  }
  return { firsts, empty, end: at };
}

function atom(source: string, at: number): Part {
  if (source[at] === '(') {
    GROUP.lastIndex = at;
    const opening = GROUP.exec(source)?.[0] as string;
    const inside = alternatives(source, at + opening.length);
    const looks = /[=!]$/.test(opening);
    return { firsts: looks ? new Set() : inside.firsts, empty: looks || inside.empty, end: inside.end + 1 };
  }
  if (source[at] === '[') return characterClass(source, at);
  if (source[at] === '\\') return escaped(source, at);
  const character = source[at] as string;
  return { firsts: new Set([character === '.' ? '' : folded(character)]), empty: false, end: at + 1 };
}

function escaped(source: string, at: number): Part {
  const letter = source[at + 1] as string;
  if (letter === 'b') return { firsts: new Set(), empty: true, end: at + 2 };
  if (letter === 'd') return { firsts: new Set('0'), empty: false, end: at + 2 };
  const end = letter === 'p' ? source.indexOf('}', at) + 1 : at + 2;
  return { firsts: new Set([/[a-zA-Z]/.test(letter) ? '' : letter]), empty: false, end };
}

function characterClass(source: string, at: number): Part {
  let end = at + 1;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  const inside = source.slice(at + 1, end);
  const isPlain = !/[\\^]/.test(inside) && !/[^\d]-[^\d]/.test(inside);
  const firsts: Firsts = new Set(isPlain ? [...inside.replace(/(\d)-(?=\d)/g, '$1')].map(folded) : ['']);
  return { firsts, empty: false, end: end + 1 };
}

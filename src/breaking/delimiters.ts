// Every pattern is anchored and reads one run of characters, so that matching stays linear.

/** What may stand before a marker that opens a headline: space, signs, emoji, a hash. */
const DECORATION = /^[\s\p{Extended_Pictographic}\p{RI}\p{Mn}\p{Cf}*+!¡#>|•~=_\-–—/\\]*$/u

const PARENTHESIS = /^\s?\([^()]{1,24}\)(?=\s?[:|\-–—])/u
const COLON_OR_BAR = /^\s{0,3}(?:[:：|•»]|\/\/)[:|•»/]*/u
const SIGNS =
  /^\s?(?:[!*>\p{Extended_Pictographic}\p{RI}]|[+~=]{2})[!*+~=/>:|\p{Extended_Pictographic}\p{RI}\p{Mn}]*/u
const LINE_BREAK = /^[ \t]{0,3}\r?\n/u
const DASH = /^(?:\s{1,3}[-–—]{1,3}(?=\s|$)|\s?[–—]{1,3}|-{1,3}(?=\s))/u
const GLUED_HYPHEN = /^-(?=\p{Lu}[\p{Ll}'’])/u
const FULL_STOP = /^(?:\.{1,3}|…)(?=\s|$)/u

const STORY_BEGINS = /^\s{0,3}["“‘'«„@#]{0,2}[\p{Lu}\p{N}]/u
const LABEL = /^(?:[#@]\S+|https?:\/\/\S+|[|\-–—.…!]+)$/u

/** How a marker is written, as far as its delimiter depends on it. */
export interface Writing {
  capitals: boolean
  /** Its language closes it with a full stop in any case. */
  fullStop: boolean
}

/** Is there nothing but decoration in `before`, the text in front of a marker? */
export function isDecoration(before: string): boolean {
  return DECORATION.test(before)
}

/** Does a sentence of its own begin `after` a marker: a capital, a figure, a quotation, a handle? */
export function storyBegins(after: string): boolean {
  return STORY_BEGINS.test(after)
}

/** Are there only hashtags, handles, addresses and dashes in `after`, the end of a headline? */
export function onlyLabelsFollow(after: string): boolean {
  return after.split(/\s+/u).every((token) => token === '' || LABEL.test(token))
}

/**
 * The length of the delimiter that `after`, the text behind a marker, opens with; 0 if there is
 * none. Colons, bars and exclamation marks always delimit. A dash joins as often as it parts, so
 * that after lower case it counts only where a sentence begins ("Breaking – and mending – a vow").
 */
export function delimiterLength(after: string, { capitals, fullStop }: Writing): number {
  const skipped = lengthOf(PARENTHESIS, after)
  const rest = after.slice(skipped)
  const length =
    lengthOf(COLON_OR_BAR, rest) ||
    lengthOf(SIGNS, rest) ||
    lengthOf(LINE_BREAK, rest) ||
    dashLength(rest, capitals) ||
    (capitals || fullStop ? lengthOf(FULL_STOP, rest) : 0)
  return length && skipped + length
}

function dashLength(rest: string, capitals: boolean): number {
  const length = lengthOf(DASH, rest)
  if (length > 0) {
    return capitals || storyBegins(rest.slice(length)) ? length : 0
  }
  return capitals ? lengthOf(GLUED_HYPHEN, rest) : 0
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0
}

import { isDateToken, isNumber } from '../grammar/dates.js'
import type { Copy } from '../text/copy.js'
import { lineIndexOf } from '../text/lines.js'
import { stackedBylines } from './stackedBylines.js'
import type { Statement } from './statement.js'
import { isHeadline, MENU_WORDS } from './surroundings.js'

/** Leaves out the lines of names that belong to pictures or to other stories, by what stands near. */
export const ownNames = (copy: Copy, statements: Statement[]): Statement[] =>
  withoutPictures(
    copy,
    withoutTeasers(copy, withoutRelated(copy, withoutGalleries(copy, statements))),
  )

/** Leaves out "Ann Lee, Associated Press" below the story's own byline: it is of a picture. */
function withoutPictures(copy: Copy, statements: Statement[]): Statement[] {
  const isPair = ({ credits: [person, agency, ...others] }: Statement) =>
    person?.party.kind === 'person' && agency?.party.kind === 'agency' && others.length === 0
  if (!statements.some(isPair)) return statements
  const byline = [...stackedBylines(copy), ...statements][0]
  const isBelow = ({ from }: Statement) => byline !== undefined && byline.to <= from
  return statements.filter(
    (statement) => !isPair(statement) || !isBelow(statement) || statement.to === copy.tokens.length,
  )
}

/** Leaves out the credits of a gallery's pictures, one below the other: "LaPresse/PA", "LaPresse/AP". */
function withoutGalleries({ tokens }: Copy, statements: Statement[]): Statement[] {
  const isPicture = (statement: Statement | undefined) =>
    tokens.slice(statement?.from, statement?.to).some(({ text }) => text === '/')
  const follows = (i: number) =>
    statements[i]?.from === statements[i - 1]?.to &&
    [i, i - 1].every((k) => isPicture(statements[k]))
  const isOfThree = (i: number) => follows(i) && follows(i + 1)
  return statements.filter((_, i) => ![i - 1, i, i + 1].some(isOfThree))
}

/** Leaves out what is printed below headlines that follow each other: "EFE", a headline, "EFE". */
function withoutRelated({ lines, tokens }: Copy, statements: Statement[]): Statement[] {
  const textOf = ({ from, to }: Statement) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ')
  const isRepeated = (one: Statement | undefined, other: Statement | undefined) => {
    if (!one || !other || textOf(one) !== textOf(other)) return false
    const between = lines.slice(lineIndexOf(lines, one.to), lineIndexOf(lines, other.from))
    return between.length === 1 && between.every((line) => isHeadline(tokens, line))
  }
  return statements.filter(
    (statement, i) =>
      !isRepeated(statements[i - 1], statement) && !isRepeated(statement, statements[i + 1]),
  )
}

/** Leaves out what is printed below one headline after another: "EFE | 21 de abril de 2022". */
function withoutTeasers({ tokens }: Copy, statements: Statement[]): Statement[] {
  const printed = statements.map(({ from, to }) => {
    const words = tokens.slice(from, to)
    const names = words.filter((token) => !isDateToken(token))
    const next = tokens.slice(to, to + MENU_WORDS + 1)
    const isAge = next.some((token) => isNumber(token)) && next.at(-1)?.line !== next[0]?.line
    return isAge || words.some((token) => isNumber(token))
      ? names.map(({ text }) => text).join(' ')
      : ''
  })
  return statements.filter(
    (_, i) =>
      statements[i + 1]?.from === statements[i]?.to ||
      statements[i - 1]?.to === statements[i]?.from ||
      printed[i] === '' ||
      printed.indexOf(printed[i] ?? '') === printed.lastIndexOf(printed[i] ?? ''),
  )
}

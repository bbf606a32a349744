import { type CreditPhrases, inSeries } from './creditPhrases.js'

/** A name in a credit line, with the article that its language says before it, if any. */
export interface NameInLine {
  name: string
  article?: null | string
}

/**
 * The names behind the words that lead to them. Portuguese joins its "de" with each name's article,
 * and then says it before every name: "com informações da Reuters, do Estadão Conteúdo e de
 * agências". Where no name has an article, or the words end otherwise, they stand once, before all.
 */
export function behindLead(names: readonly NameInLine[], phrases: CreditPhrases): string {
  const { contribution } = phrases
  const joins = contribution.endsWith(' de') && names.some(({ article }) => article)
  if (!joins)
    return `${contribution} ${inSeries(
      names.map(({ name }) => name),
      phrases,
    )}`
  const joined = names.map(({ article, name }) => `${article ? `d${article}` : 'de'} ${name}`)
  return contribution.slice(0, -'de'.length) + inSeries(joined, phrases)
}

/**
 * A name as it is compared with others: without case, accents, punctuation and a leading "The".
 * "The Associated Press" and "associated press" fold to the same, and so do "Agência Lusa" and
 * "AGENCIA LUSA".
 */
export function foldName(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/[\u0300-\u036f]/g, '')
  const words = plain.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const isArticle = words.length > 1 && words[0] === 'the'
  return (isArticle ? words.slice(1) : words).join(' ') || name.trim()
}

import { isCapitalised, type Token } from './tokens.js'

const LABELS = new Set(
  'image images photo photos picture pictures pic pics foto fotos fotografía bild bilder imagen imagem immagine'.split(
    ' ',
  ),
)

/** What joins a text's label to a picture's: "Text und Foto: dpa" is of both. */
export const LABEL_JOINTS: ReadonlySet<string> = new Set([
  '&',
  '+',
  '/',
  'and',
  'e',
  'et',
  'und',
  'y',
])

/**
 * Gives what a picture is labelled with a line of its own: "With inputs from PTI Image: Reuters". What
 * stands in brackets stays together.
 */
export function partPictures(tokens: readonly Token[]): readonly Token[] {
  const labels = labelsIn(tokens)
  if (labels.size === 0) return tokens
  let added = 0
  return tokens.map((token, i) => {
    if (labels.has(i)) added++
    return added === 0 ? token : { ...token, line: token.line + added }
  })
}

function labelsIn(tokens: readonly Token[]): Set<number> {
  const labels = new Set<number>()
  let depth = 0
  let line: number | undefined
  tokens.forEach((token, i) => {
    const opensLine = token.line !== line
    if (opensLine) depth = 0
    line = token.line
    if (token.text === '(') depth++
    if (token.text === ')') depth--
    if (opensLine || depth > 0 || !isLabelAt(tokens, i)) return
    if (!LABEL_JOINTS.has(tokens[i - 1]?.lower ?? ''))
      labels.add(tokens[i - 1]?.text === ',' ? i - 1 : i)
  })
  return labels
}

/** Does a picture's label begin at token `i`: "Image: AP"? */
export const isLabelAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === ':' && isCapitalised(tokens[i]) && LABELS.has(tokens[i]?.lower ?? '')

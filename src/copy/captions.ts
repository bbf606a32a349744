import { pictureWords } from './lexicon.js'
import { has, type Line } from './lines.js'
import { endsSentence } from './shape.js'
import { wordsOf } from './words.js'

/** A caption and its credit are no longer than this; only agencies' legal notes make them so long. */
const longestCaption = 480

/** A credit of its own, below or above the picture. */
const longestCredit = 120

const credits = (text: string): boolean => wordsOf(text).some((word) => pictureWords.has(word))

/**
 * The line is a picture's caption: it ends in the picture's credit, in brackets, after a slash or
 * after a label. A bracket that follows a finished sentence is a sign-off, and not a picture's.
 */
export const isCaption = (line: Line): boolean => {
  const { text } = line
  if (text.length > longestCaption) return false
  return endsInBrackets(text) || endsInSign(text) || endsInLabel(line) || opensAsFile(text)
}

/** The line is nothing but a picture's credit: the caption may stand in the line above. */
export const isPictureCredit = (line: Line): boolean =>
  line.text.length <= longestCredit && labelAt(line) === 0

const endsInBrackets = (text: string): boolean => {
  if (!text.endsWith(')')) return false
  const open = text.lastIndexOf('(')
  if (open < 0 || text.length - open > longestCredit) return false
  const inside = text.slice(open + 1, -1)
  const before = text.slice(0, open).trimEnd()
  const labelled = /[:/]/.test(inside) && credits(inside)
  const tagged = wordsOf(inside).length <= 4 && credits(inside) && !endsSentence(before)
  const photo = /\b(?:photo|picture|foto|bild|image|video)s?\b/i.test(inside)
  return before === '' ? labelled : labelled || tagged || photo
}

const endsInSign = (text: string): boolean => {
  const sign = text.lastIndexOf('©')
  return sign > 0 && text.length - sign <= longestCredit
}

/** "Photo by Name", "Foto: Name", "Credit: PA" at the end of the line. */
const endsInLabel = (line: Line): boolean => {
  const at = labelAt(line)
  if (at < 0) return false
  const rest = line.tokens.length - at
  return rest <= 14 && (!line.prose || !endsSentence(line.text))
}

const label =
  /\b(?:photos?|pictures?|images?|photographs?|videos?|illustrations?|graphics?|fotos?|fotografía|bild(?:quelle|er)?|grafik|imagen|imágenes|imagem|imagens|immagine|immagini|crédits?|créditos?|credits?|quelle)(?: credits?| by| from| courtesy of)?\s?:|\b(?:photos?|picture|image|photograph|illustration|video) (?:by|courtesy of|via) |(?:Credit|Photo|Foto|Picture|Image): |\bREUTERS\/|\bAP Photo|\bvia Getty|Getty Images|picture[ -]alliance/iu

const labelAt = (line: Line): number => {
  const match = label.exec(line.text)
  if (!match) return -1
  return wordsOf(line.text.slice(0, match.index)).length
}

const opensAsFile = (text: string): boolean =>
  /^(?:FILE|ARCHIVO|ARCHIV)\s?[-–—:]|^(?:Above|Below|Pictured|Caption|Left|Right|Legende|Didascalia|Legenda)\s?:/.test(
    text,
  ) || /\b(?:MANDATORY CREDIT|NO RESALES|EDITORIAL USE ONLY)\b/.test(text)

/** A line that a picture's credit follows, and that is no sentence, is what the picture shows. */
export const isCaptionAbove = (line: Line, below: Line): boolean =>
  !line.prose && isPictureCredit(below) && !has(line, 'ask')

import { sections } from './lexicon.js'
import { type Line } from './lines.js'
import { type Kinds } from './marks.js'
import { type LineKind } from './types.js'
import { wordsOf } from './words.js'

/** How far into a line of the page a publication is looked for. */
const searched = 400

/** What stands in the same places as a publication's name and is none. */
const notAPublication =
  /^(?:Privacy|Terms|Google|Facebook|Apple|WhatsApp|Telegram|Instagram|YouTube|Twitter|Getty|Shutterstock|All|Alle|The|Our|Email|Sign|Free|Your|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|IMAGO|Datenschutz\p{L}*|AGB|Política|Politique|Informativa|RSS|Premium|Conditions|Términos|Condiciones|Termos|Termini|Read|News|Breaking|January|February|March|April|May|June|July|August|September|October|November|December|Europe|World|Politics|Business|Inc|I|X|Newsletters?|Alerts?|Cookie\S*|Riproduzione|Tous|Todos|Tutti|Todas|Sie|Ihr\p{L}*|Wir)$/u

const name = String.raw`((?:(?:The|El|La|Le|Il|Die|Der|Das|O|A|L['’])\s?)?\p{Lu}[\p{L}\d&'’.-]*(?:\s(?:(?:of|the|de|la|des|du|del|della|di|do|da|der|and|&)\s)?\p{Lu}[\p{L}\d&.-]*){0,4})`

/** Where callouts and notices name their paper, the surest first. */
const forms = [
  new RegExp(
    String.raw`\b(?:from|by|von|vom|der|de|du|da|di|dal|dalla|do|del)\s${name}(?=[.,;!?)]|$|\s(?:and|und|et|y|e|Premium|newsletter|about|per|par)\b)`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:to|agree to|Subscribe to|from)\s${name}['’]s?\s(?:Terms|Privacy|[Nn]ewsletter|terms|privacy)`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Ss]ubscribe to|[Jj]oin|[Ss]upport|[Aa]bonnez-vous à|[Ss]uscríbete a|[Aa]ssine o|[Aa]bbonati a)\s${name}`,
    'u',
  ),
]

const copyright = new RegExp(
  String.raw`(?:©|\([cC]\)|[Cc]opyright)\s?(?:©\s?)?(?:\d{4}(?:\s?[-–]\s?\d{4})?\s)?(?:by\s)?${name}`,
  'u',
)

/** In the order in which lines are trusted to name the paper. */
const trust: LineKind[] = ['consent', 'alert', 'newsletter', 'subscription', 'privacy']

/**
 * The publication that the copy names, in a consent line ("news from The Herald"), in a sign-up, in
 * an offer ("Subscribe to Herald Premium") or in a copyright notice.
 */
export const findPublication = (lines: Line[], kinds: Kinds): null | string => {
  for (const kind of trust) {
    for (const [index, line] of lines.entries()) {
      if (kinds.get(index) !== kind) continue
      const found = namedIn(line.text, forms)
      if (found) return found
    }
  }
  for (const [index, line] of lines.entries()) {
    if (kinds.get(index) !== 'copyright') continue
    const found = namedIn(line.text, [copyright])
    if (found) return found
  }
  return null
}

const namedIn = (text: string, patterns: RegExp[]): null | string => {
  for (const pattern of patterns) {
    const found = pattern.exec(text.slice(0, searched))?.[1]
    const cleaned = found
      ?.replace(/(?:\s(?:Premium|Plus|Newsletters?|Inc|Ltd|GmbH))?[.’']?s?$/u, (end) =>
        /^[.’']s?$|^\s/.test(end) ? '' : end,
      )
      .trim()
    if (
      cleaned &&
      !sections.has(wordsOf(cleaned).join(' ')) &&
      !notAPublication.test(
        cleaned.split(' ')[0] === 'The' ? cleaned : (cleaned.split(' ')[0] ?? ''),
      )
    )
      return cleaned
  }
  return null
}

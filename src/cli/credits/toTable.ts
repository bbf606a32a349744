import Table from 'cli-table3'

// Past the room's door: see readCredits.ts.
import { MIN_CONFIDENCE } from '../../credits/types.js'
import { printable } from './printable.js'
import type { LocatedCredit } from './readCredits.js'

const NAME_LENGTH = 40
const WORDS_LENGTH = 60

const HEAD = ['Who', 'Kind', 'As', 'Via', 'Sure', 'Where', 'Words']

/** The credits of one text as a table without colours, under the file's name if it is `titled`. */
export function toTable(
  { credits, file }: { credits: readonly LocatedCredit[]; file: string },
  { titled }: { titled: boolean },
): string {
  const title = titled ? `${printable(file)}\n` : ''
  if (credits.length === 0) return `${title}No credits found.\n`
  const table = new Table({ head: HEAD, style: { border: [], compact: true, head: [] } })
  table.push(...credits.map(rowOf))
  return `${title}${table.toString()}\n`
}

function rowOf(credit: LocatedCredit): string[] {
  const { agency, column, confidence, line, name, place, role, type, verbatim, via } = credit
  const who = printable(name, NAME_LENGTH)
  return [
    agency ? `${who} (${printable(agency, NAME_LENGTH)})` : who,
    type,
    [role, place].flatMap((part) => (part ? printable(part, NAME_LENGTH) : [])).join(', '),
    via,
    `${Math.round(confidence * 100)} %${confidence < MIN_CONFIDENCE ? ', suggested' : ''}`,
    `${line}:${column}`,
    printable(verbatim, WORDS_LENGTH),
  ]
}

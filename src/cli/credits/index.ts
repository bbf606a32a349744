import { parseArgs } from 'node:util'

import { type Command, EXIT } from '../command.js'
import { printable } from './printable.js'
import { readCredits, type Reading } from './readCredits.js'
import { toJson } from './toJson.js'
import { toTable } from './toTable.js'

const HELP = `Usage: payload-newsroom credits [--json] [FILE…]

Prints who is credited in a story's text: agencies, people and publications. Texts are UTF-8, of
at most 1,000,000 characters; without a FILE, or where it is -, standard input is read.

  --json      print an array with an object for each text:
              { "file", "credits": [{ "type", "agency", "name", "role", "place", "via",
                "confidence", "verbatim", "start", "end", "line", "column" }] }
              or { "file", "error" } for one that cannot be read. Offsets count UTF-16 code units
              from 0, lines and columns from 1; what a credit does not say is left out.
  -h, --help  print this

A credit marked "suggested" is one to look at: a newsroom does not attach it by itself.
Exit codes: 0, also when nothing is found; 1 when a text cannot be read; 2 for a wrong call.
`

/** `payload-newsroom credits`: prints the credits in texts, as tables or as JSON. */
export const credits: Command = async (args, { stderr, stdin, stdout }) => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    args,
    options: {
      help: { default: false, short: 'h', type: 'boolean' },
      json: { default: false, type: 'boolean' },
    },
  })
  if (values.help) {
    stdout.write(HELP)
    return EXIT.success
  }

  const files = positionals.length > 0 ? positionals : ['-']
  const readings: Reading[] = []
  for (const file of files) {
    if (file === '-' && stdin.isTTY) stderr.write('Paste the text, then press Ctrl-D.\n')
    const reading = await readCredits(file, stdin)
    readings.push(reading)
    const name = file === '-' ? 'standard input' : printable(file)
    if ('error' in reading) stderr.write(`${name}: ${reading.error}\n`)
    else if (!values.json) stdout.write(toTable(reading, { titled: files.length > 1 }))
  }
  if (values.json) stdout.write(toJson(readings))
  return readings.some((reading) => 'error' in reading) ? EXIT.failure : EXIT.success
}

import { formatMistake } from './formatMistake.js'
import { formatScores } from './formatScores.js'
import { type LabelledText, readCorpus, readLabelled } from './labelled.js'
import { score, type Score } from './score.js'

const say = (text: string): void => void process.stdout.write(`${text}\n`)

/**
 * `npm run credits:report`: precision and recall of the credits found in the corpus, or in the
 * labelled files that are named, by language and by form, and every mistake.
 */
async function report(files: string[]): Promise<void> {
  const texts =
    files.length === 0 ? await readCorpus() : (await Promise.all(files.map(readLabelled))).flat()

  const all = score(texts)
  for (const mistake of all.mistakes) say(`${formatMistake(mistake)}\n`)
  say(formatScores('Language', rows(texts, 'language')))
  say(formatScores('Form', rows(texts, 'form')))
  say(
    formatScores('All', [
      ['attached', all],
      ['with what is only suggested', score(texts, { minConfidence: 0 })],
    ]),
  )
}

/** The scores of texts by what they have in common, in alphabetical order. */
function rows(texts: readonly LabelledText[], key: 'form' | 'language'): [string, Score][] {
  const names = [...new Set(texts.map((text) => text[key]))].sort()
  return names.map((name) => [name, score(texts.filter((text) => text[key] === name))])
}

report(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})

import { AGENCIES, namesOf } from '../../../src/credits/index.js'
import type { Mistake } from './score.js'

/** Characters of a text that are shown on either side of a mistake. */
const AROUND = 70

/** A mistake in two lines: what is wrong, and the text around it. */
export function formatMistake({ credit, kind, labelled, parties, party }: Mistake): string {
  const { form, id, language, text } = labelled
  const sure = credit && kind === 'missed' ? `, suggested with ${credit.confidence}` : ''
  const via = credit && kind === 'wrong' ? `, via ${credit.via}` : ''
  const what = `${parties === 'agencies' ? 'agency' : 'person'} ${party}`
  const [from, to] = credit ? [credit.start, credit.end] : placeOf(party, text)
  const around = [
    text.slice(Math.max(0, from - AROUND), from),
    `⟦${text.slice(from, to)}⟧`,
    text.slice(to, to + AROUND),
  ].join('')
  return `${id} (${language}, ${form}): ${kind} ${what}${sure}${via}\n    ${oneLine(around)}`
}

/** Shows line breaks, and takes out what a terminal would act on. */
const oneLine = (text: string): string =>
  text.replaceAll('\n', ' ⏎ ').replaceAll(/[\p{C}\p{Z}]+/gu, ' ')

/** Where a party that was missed is named for the last time; else the text's end. */
function placeOf(party: string, text: string): [number, number] {
  const agency = AGENCIES.find(({ code }) => code === party)
  const names = agency ? namesOf(agency) : [party]
  for (const name of names) {
    const at = text.lastIndexOf(name)
    if (at !== -1) return [at, at + name.length]
  }
  return [text.length, text.length]
}

import Table from 'cli-table3'

import { precision, recall, type Score } from './score.js'

const HEAD = ['texts', 'agencies: precision', 'recall', 'persons: precision', 'recall']

/** Scores as a table, a row for each name. */
export function formatScores(title: string, scores: readonly (readonly [string, Score])[]): string {
  const table = new Table({
    colAligns: ['left', ...HEAD.map(() => 'right' as const)],
    head: [title, ...HEAD],
    style: { border: [], compact: true, head: [] },
  })
  table.push(...scores.map(([name, score]) => [name, ...cells(score)]))
  return table.toString()
}

const cells = ({ agencies, persons, texts }: Score): string[] => [
  String(texts),
  ...[agencies, persons].flatMap((count) => [
    share(precision(count), count.correct, count.found),
    share(recall(count), count.correct, count.expected),
  ]),
]

const share = (rate: number, part: number, whole: number): string =>
  whole === 0 ? '–' : `${rate.toFixed(3)} (${part}/${whole})`

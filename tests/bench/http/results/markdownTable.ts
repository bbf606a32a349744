/** A table of Markdown: names to the left, figures to the right, columns padded for plain reading. */
export function markdownTable(head: string[], rows: string[][]): string {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => width(row[i]))))
  const line = (cells: string[]) =>
    `| ${cells.map((cell, i) => pad(cell, widths[i] ?? 0, isFigure(rows, i))).join(' | ')} |`
  const rule = widths.map((many, i) =>
    isFigure(rows, i) ? `${'-'.repeat(many - 1)}:` : '-'.repeat(many),
  )
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}

const width = (cell = ''): number => cell.length

const isFigure = (rows: string[][], column: number): boolean =>
  rows.every((row) => /^[\d.,]+(?: ×)?$/.test(row[column] ?? ''))

const pad = (cell: string, many: number, isRight: boolean): string =>
  isRight ? cell.padStart(many) : cell.padEnd(many)

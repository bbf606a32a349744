/** One line of a benchmark's table. */
export interface Line {
  /** What was asked for. */
  name: string
  /** What it took in milliseconds, and what the other took. */
  ours: number
  theirs: number
}

/** A benchmark's result: how many times as long `ours` took as `theirs`, line by line. */
export interface Report {
  title: string
  ours: string
  theirs: string
  lines: Line[]
}

/** Writes reports as text, columns aligned. */
export function formatReport({ lines, ours, theirs, title }: Report): string {
  const rows = [
    ['', ours, theirs, 'ratio'],
    ...lines.map((line) => [
      line.name,
      milliseconds(line.ours),
      milliseconds(line.theirs),
      `${(line.ours / line.theirs).toFixed(2)} ×`,
    ]),
  ]
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const text = rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  '),
  )
  return [title, '─'.repeat(title.length), ...text].join('\n')
}

const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 2 : 1)} ms`

import type { ImportState } from './importState.js'

/** Stories between two lines where nobody watches, as in a log. */
const EVERY = 1_000

/** Milliseconds between two lines on a terminal. */
const INTERVAL = 1_000

/** Says how far an import has come: once a second on a terminal, elsewhere every 1,000 stories. */
export function progress(
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  fileBytes: number,
): (state: ImportState) => void {
  const start = performance.now()
  let first: ImportState | undefined
  let saidAt = start
  let saidLines = 0

  return (state) => {
    first ??= state
    const now = performance.now()
    const isDue = out.isTTY ? now - saidAt >= INTERVAL : state.lines - saidLines >= EVERY
    if (!isDue) return
    saidAt = now
    saidLines = state.lines
    const rate = (state.imported - first.imported) / ((now - start) / 1000)
    out.write(`${describe(state, fileBytes)}, ${Math.round(rate)} a second\n`)
  }
}

/** `12,400 stories imported, 3 there already, 2 lines rejected (41 %)` */
export function describe(state: ImportState, fileBytes: number): string {
  const { bytes, imported, present, rejected } = state
  const parts = [
    `${count(imported, 'story', 'stories')} imported`,
    ...(present > 0 ? [`${present.toLocaleString('en')} there already`] : []),
    ...(rejected > 0 ? [`${count(rejected, 'line', 'lines')} rejected`] : []),
  ]
  const percent = fileBytes === 0 ? 100 : Math.floor((100 * bytes) / fileBytes)
  return `${parts.join(', ')} (${percent} %)`
}

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

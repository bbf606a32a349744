import type { Measurement } from '../measurements.js'
import type { ServerKind } from '../messages.js'
import { groups } from './groups.js'
import { load, machine } from './machine.js'
import { markdownTable } from './markdownTable.js'

/** How a run was made. */
export interface Run {
  began: Date
  loadBefore: string
  seconds: number
  turns: number
}

/** Servers by what the tables call them, in the tables' order. */
export const SERVERS: Record<ServerKind, string> = {
  bare: 'bare Payload',
  'newsroom-cold': 'newsroom, each a miss',
  newsroom: 'newsroom, from memory',
  'newsroom-next': 'newsroom, from memory, with Next',
  node: 'node:http, same bytes',
}

/** The results of a run as Markdown: how it was made, ratios, and all figures. */
export function documentOf(measured: Measurement[], run: Run): string {
  const stories = [...new Set(measured.map((one) => one.stories))]
  return [
    '# Delivery',
    '',
    `Written by \`npm run bench -- --only delivery --write\` on ${run.began.toISOString().slice(0, 10)}: ${machine()}. Servers, readers (autocannon) and whatever else the machine did shared its cores; its load was ${run.loadBefore} before the run and ${load()} at its end. Each figure is the median of ${run.turns} turns, which the servers took one after the other: ratios hold better than figures, and those of the processor time that a request takes (“by CPU time”) better than those of requests a second. Turns are of ${run.seconds} s, or of some hundred requests where each goes to the database.`,
    '',
    'Bare Payload is Payload without Next on `node:http`, with plain collections that hold the same stories. From memory, one address is asked for again and again; for misses, the newsroom keeps no answers, but what they are made of, as it does when one story has changed (people, topics, listed stories; not the story that is asked for), and stories are asked for in turn. `node:http` sends the same bytes with two headers: the limit of the machine.',
    '',
    '![Requests a second of each server](delivery.svg)',
    ...stories.flatMap((count) => section(measured, count)),
    '',
  ].join('\n')
}

function section(measured: Measurement[], stories: number): string[] {
  const title = `${stories.toLocaleString('en')} stories`
  const here = measured.filter((one) => one.stories === stories)
  return ['', `## ${title}`, '', ratios(here), '', ...figures(here)]
}

/** How often a server's rate has another's in it, read by read. */
function ratios(measured: Measurement[]): string {
  const compared: [string, ServerKind, ServerKind, (one: Measurement) => number][] = [
    ['from memory ÷ bare Payload', 'newsroom', 'bare', rate],
    ['from memory ÷ node:http', 'newsroom', 'node', rate],
    ['by CPU time', 'newsroom', 'node', perCPU],
    ['with Next ÷ node:http', 'newsroom-next', 'node', rate],
    ['by CPU time', 'newsroom-next', 'node', perCPU],
    ['miss ÷ bare Payload', 'newsroom-cold', 'bare', rate],
    ['by CPU time', 'newsroom-cold', 'bare', perCPU],
  ]
  const kinds = new Set(measured.map(({ kind }) => kind))
  const shown = compared.filter(([, one, other]) => kinds.has(one) && kinds.has(other))
  const reads = groups(measured, ({ connections, read }) => `${read}, ${connections}`)
  return markdownTable(
    ['read, connections', ...shown.map(([name]) => name)],
    reads.map(([name, servers]) => {
      const cells = shown.map(([, one, other, speed]) => {
        const [a, b] = [one, other].map((kind) => servers.find((server) => server.kind === kind))
        return a && b ? ratio(speed(a) / speed(b)) : ''
      })
      return [name, ...cells]
    }),
  )
}

const rate = (one: Measurement): number => one.rate
/** Answers for a millisecond of a processor: what else the machine does counts for less here. */
const perCPU = (one: Measurement): number => 1 / one.cpu

const ratio = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ×`

function figures(measured: Measurement[]): string[] {
  const rows = measured.map((one) => [
    `${one.read}, ${one.connections}`,
    SERVERS[one.kind],
    Math.round(one.rate).toLocaleString('en'),
    one.p50.toFixed(2),
    one.p99.toFixed(2),
    one.cpu.toFixed(3),
    String(Math.round(one.rss / 1_000_000)),
  ])
  const head = ['read, connections', 'server', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'MB']
  return [
    '<details><summary>All figures</summary>',
    '',
    markdownTable(head, rows),
    '',
    '</details>',
  ]
}

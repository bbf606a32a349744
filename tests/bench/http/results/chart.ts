import type { Measurement } from '../measurements.js'
import type { ServerKind } from '../messages.js'
import { SERVERS } from './document.js'
import { groups } from './groups.js'

const WIDTH = 860
const LEFT = 220
const RIGHT = 70
const TOP = 96
const BAR = 14
const GAP = 18
/** Powers of ten of the scale, in requests a second. */
const FROM = 1
const TO = 5

const COLOURS: Partial<Record<ServerKind, string>> = {
  bare: '#c2603a',
  'newsroom-cold': '#d9a514',
  newsroom: '#2f7fc1',
  'newsroom-next': '#6b5fc7',
  node: '#8b949e',
}

/** Requests a second of each server and read, as bars on a logarithmic scale: of the largest archive. */
export function chartOf(measured: Measurement[]): string {
  const stories = Math.max(...measured.map((one) => one.stories))
  const connections = Math.max(...measured.map((one) => one.connections))
  const shown = measured.filter((one) => one.stories === stories && one.connections === connections)
  const reads = groups(shown, ({ read }) => read)
  const kinds = [...new Set(shown.map(({ kind }) => kind))]
  const group = kinds.length * BAR + GAP
  const bottom = TOP + reads.length * group
  const title = `Requests a second, ${stories.toLocaleString('en')} stories, ${connections} connections`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 44}" role="img" aria-label="${title}">`,
    `<style>text{font:13px system-ui,sans-serif;fill:#24292f}.title{font-weight:600;font-size:16px}.grid{stroke:#8b949e;stroke-opacity:.35}@media(prefers-color-scheme:dark){text{fill:#e6edf3}}</style>`,
    text(16, 28, title, 'class="title"'),
    ...legend(kinds),
    ...grid(bottom),
    ...reads.flatMap(([read, servers], i) => bars(read, servers, TOP + i * group)),
    text((LEFT + WIDTH - RIGHT) / 2, bottom + 36, 'requests a second, logarithmic scale', MIDDLE),
    '</svg>',
    '',
  ].join('\n')
}

const MIDDLE = 'text-anchor="middle"'

/** Where a rate is on the scale, in units of the picture. */
const at = (rate: number): number =>
  LEFT + ((Math.log10(Math.max(rate, 10 ** FROM)) - FROM) / (TO - FROM)) * (WIDTH - LEFT - RIGHT)

function bars(read: string, servers: Measurement[], top: number): string[] {
  const middle = top + (servers.length * BAR) / 2 + 4
  return [
    text(LEFT - 12, middle, read, 'text-anchor="end"'),
    ...servers.flatMap(({ kind, rate }, i) => {
      const y = top + i * BAR
      return [
        `<rect x="${LEFT}" y="${y}" width="${(at(rate) - LEFT).toFixed(1)}" height="${BAR - 2}" fill="${COLOURS[kind]}"/>`,
        text(at(rate) + 5, y + BAR - 4, Math.round(rate).toLocaleString('en'), 'font-size="11"'),
      ]
    }),
  ]
}

function grid(bottom: number): string[] {
  return Array.from({ length: TO - FROM + 1 }, (_, i) => 10 ** (FROM + i)).flatMap((rate) => [
    `<line class="grid" x1="${at(rate)}" x2="${at(rate)}" y1="${TOP - 8}" y2="${bottom}"/>`,
    text(at(rate), bottom + 16, rate.toLocaleString('en'), MIDDLE),
  ])
}

function legend(kinds: ServerKind[]): string[] {
  return kinds.flatMap((kind, i) => {
    const x = 16 + (i % 3) * 270
    const y = 48 + Math.floor(i / 3) * 20
    return [
      `<rect x="${x}" y="${y - 10}" width="12" height="12" fill="${COLOURS[kind]}"/>`,
      text(x + 18, y, SERVERS[kind]),
    ]
  })
}

const text = (x: number, y: number, words: string, attributes = ''): string =>
  `<text x="${x.toFixed(1)}" y="${y}" ${attributes}>${words}</text>`

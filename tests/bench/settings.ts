import { parseArgs } from 'node:util'

/** What a run of the benchmarks measures, and on what. */
export interface Settings {
  /** `--connections 8,256`: on how many connections readers ask at once, for `delivery`. */
  connections: number[]
  /** `--imported` or `BENCH_IMPORTED`: how many stories are imported. Default 10,000. */
  imported: number
  /** `--load-connections`: how many readers `load` has. Default 1,000. */
  loadConnections: number
  /** `--load-seconds`: for how long `load` goes on. Default 60. */
  loadSeconds: number
  /** `--next`: `delivery` measures a newsroom with Next in its process as well, as `npm start` is. */
  next: boolean
  /** `--only a,b`: the benchmarks of these names, or whose names contain one of these. Default: all. */
  only: string[]
  /** `--mongodb`: on a MongoDB of its own instead of SQLite. */
  onMongo: boolean
  /** `--rounds` or `BENCH_ROUNDS`: how often each request is measured. Default 40. */
  rounds: number
  /** `--large` or `BENCH_LARGE`: how many stories the large newsroom holds. Default 50,000. */
  large: number
  /** `--seconds`: how long each turn of `delivery` is. Default 2. */
  seconds: number
  /** `--small` or `BENCH_SMALL`: how many the small one holds. Default 500. */
  small: number
  /** `--stories 1000,10000`: how many stories the newsrooms of `delivery` hold, one after the other. */
  stories: number[]
  /** `--turns`: how often each server of `delivery` has its turn. Default 3. */
  turns: number
  /** `--write`: results of `delivery` and `load` are written into `docs/bench/`, too. */
  write: boolean
}

/** Reads the settings from the command line and, for numbers, from the environment. */
export function readSettings(args: string[], env: NodeJS.ProcessEnv): Settings {
  const { values } = parseArgs({
    args,
    options: {
      connections: { default: '8,256', type: 'string' },
      imported: { default: env.BENCH_IMPORTED ?? '10000', type: 'string' },
      large: { default: env.BENCH_LARGE ?? '50000', type: 'string' },
      'load-connections': { default: '1000', type: 'string' },
      'load-seconds': { default: '60', type: 'string' },
      mongodb: { default: false, type: 'boolean' },
      next: { default: false, type: 'boolean' },
      only: { default: '', type: 'string' },
      rounds: { default: env.BENCH_ROUNDS ?? '40', type: 'string' },
      seconds: { default: '2', type: 'string' },
      small: { default: env.BENCH_SMALL ?? '500', type: 'string' },
      stories: { default: '1000,10000', type: 'string' },
      turns: { default: '3', type: 'string' },
      write: { default: false, type: 'boolean' },
    },
  })
  return {
    connections: wholeNumbers('connections', values.connections),
    imported: wholeNumber('imported', values.imported),
    large: wholeNumber('large', values.large),
    loadConnections: wholeNumber('load-connections', values['load-connections']),
    loadSeconds: wholeNumber('load-seconds', values['load-seconds']),
    next: values.next,
    onMongo: values.mongodb,
    only: values.only.split(',').filter(Boolean),
    rounds: wholeNumber('rounds', values.rounds),
    seconds: wholeNumber('seconds', values.seconds),
    small: wholeNumber('small', values.small),
    stories: wholeNumbers('stories', values.stories),
    turns: wholeNumber('turns', values.turns),
    write: values.write,
  }
}

const wholeNumbers = (name: string, text: string): number[] =>
  text.split(',').map((part) => wholeNumber(name, part))

function wholeNumber(name: string, text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1) return number
  throw new Error(`--${name} is "${text}"; write a whole number from 1 on.`)
}

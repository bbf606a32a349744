import { parseArgs } from 'node:util'

/** What a run of the benchmarks measures, and on what. */
export interface Settings {
  /** `--imported` or `BENCH_IMPORTED`: how many stories are imported. Default 10,000. */
  imported: number
  /** `--only a,b`: the benchmarks whose names contain one of these. Default: all. */
  only: string[]
  /** `--mongodb`: on a MongoDB of its own instead of SQLite. */
  onMongo: boolean
  /** `--rounds` or `BENCH_ROUNDS`: how often each request is measured. Default 40. */
  rounds: number
  /** `--large` or `BENCH_LARGE`: how many stories the large newsroom holds. Default 50,000. */
  large: number
  /** `--small` or `BENCH_SMALL`: how many the small one holds. Default 500. */
  small: number
}

/** Reads the settings from the command line and, for numbers, from the environment. */
export function readSettings(args: string[], env: NodeJS.ProcessEnv): Settings {
  const { values } = parseArgs({
    args,
    options: {
      imported: { default: env.BENCH_IMPORTED ?? '10000', type: 'string' },
      large: { default: env.BENCH_LARGE ?? '50000', type: 'string' },
      mongodb: { default: false, type: 'boolean' },
      only: { default: '', type: 'string' },
      rounds: { default: env.BENCH_ROUNDS ?? '40', type: 'string' },
      small: { default: env.BENCH_SMALL ?? '500', type: 'string' },
    },
  })
  return {
    imported: wholeNumber('imported', values.imported),
    large: wholeNumber('large', values.large),
    onMongo: values.mongodb,
    only: values.only.split(',').filter(Boolean),
    rounds: wholeNumber('rounds', values.rounds),
    small: wholeNumber('small', values.small),
  }
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1) return number
  throw new Error(`--${name} is "${text}"; write a whole number from 1 on.`)
}

/** Something to time, such as one request. */
export type Work = () => Promise<unknown>

const WARM_UP_ROUNDS = 5

/**
 * The median time of each work in milliseconds. They take turns, so that whatever else the machine
 * does in the meantime slows all of them alike and their ratio holds.
 */
export const medians = <Name extends string>(
  works: Record<Name, Work>,
  rounds: number,
): Promise<Record<Name, number>> => measure(works, { rounds, summarise: medianOf })

/**
 * The shortest time of each work in milliseconds, taking turns: for pure functions, which never
 * wait, it is the one that the rest of the machine disturbed least.
 */
export const fastest = <Name extends string>(
  works: Record<Name, Work>,
  rounds: number,
): Promise<Record<Name, number>> =>
  measure(works, { rounds, summarise: (times) => Math.min(...times), warmUpRounds: 1 })

async function measure<Name extends string>(
  works: Record<Name, Work>,
  {
    rounds,
    summarise,
    warmUpRounds = WARM_UP_ROUNDS,
  }: { rounds: number; summarise: (times: number[]) => number; warmUpRounds?: number },
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[]
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now()
      await works[name]()
      if (round >= 0) times.get(name)?.push(performance.now() - start)
    }
  }
  const summaries = names.map((name) => [name, summarise(times.get(name) ?? [])])
  return Object.fromEntries(summaries) as Record<Name, number>
}

/** The median; the upper one of two, `NaN` of none. */
export function medianOf(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

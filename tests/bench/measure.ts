/** Something to time, such as one request. */
export type Work = () => Promise<unknown>

const WARM_UP_ROUNDS = 5

/**
 * The median time of each work in milliseconds. They take turns, so that whatever else the machine
 * does in the meantime slows all of them alike and their ratio holds.
 */
export async function medians<Name extends string>(
  works: Record<Name, Work>,
  rounds: number,
  warmUpRounds = WARM_UP_ROUNDS,
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
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

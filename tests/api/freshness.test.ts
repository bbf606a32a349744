import { beforeAll, describe, expect, it } from 'vitest'

import { type Client, signIn } from '../support/client.js'
import { Chance, check, NumberedStories, seedOfRun } from '../support/freshness/index.js'

/** How many answers are checked; a long run asks for more. */
const READS = Number(process.env.FRESHNESS_READS ?? 6_000)
const READERS = 12
const WRITERS = 2

let editor: Client
const seed = seedOfRun()

beforeAll(async () => {
  editor = await signIn()
})

describe(`readers and writers at once (FRESHNESS_SEED=${seed})`, () => {
  it(
    'see no answer older than the last change that was answered before they asked',
    async () => {
      const stories = await NumberedStories.publish(editor, 10)
      const wrong: string[] = []
      const outcomes: Record<string, number> = {}
      let reads = 0
      let writes = 0
      const isOver = () => reads >= READS || wrong.length > 0

      const write = async (chance: Chance) => {
        while (!isOver()) {
          await stories.change(chance)
          writes += 1
        }
      }
      const read = async (chance: Chance) => {
        while (!isOver()) {
          const checked = await check(stories, chance)
          expect(checked.status).toBeLessThan(500)
          wrong.push(...checked.wrong)
          outcomes[String(checked.outcome)] = (outcomes[String(checked.outcome)] ?? 0) + 1
          reads += 1
        }
      }
      const chances = Array.from({ length: READERS + WRITERS }, (_, i) => new Chance(seed + i))
      await Promise.all(chances.map((chance, i) => (i < WRITERS ? write(chance) : read(chance))))

      console.log({ reads, writes, outcomes })
      expect(wrong).toEqual([])
      expect(outcomes.hit).toBeGreaterThan(reads / 10)
      expect(outcomes.bypass ?? 0).toBe(0)
    },
    60_000 + READS * 10,
  )
})

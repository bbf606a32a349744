import { setTimeout } from 'node:timers/promises'

import { beforeAll, describe, expect, it } from 'vitest'

import { type Client, signIn } from '../support/client.js'
import {
  ask,
  askUncached,
  Chance,
  check,
  Desk,
  nameOf,
  NumberedStories,
  type Question,
  seedOfRun,
} from '../support/freshness/index.js'

/** How many answers are checked while everybody writes; a long run asks for more. */
const READS = Number(process.env.FRESHNESS_READS ?? 2_000)
/** How many answers are compared with the database's, each between two changes. */
const COMPARED = READS / 10
const READERS = 12
const WRITERS = 2

let editor: Client
const seed = seedOfRun()

beforeAll(async () => {
  editor = await signIn()
})

describe(`readers, while editors work (FRESHNESS_SEED=${seed})`, () => {
  it(
    'are answered as from the database after each change of whatever kind',
    async () => {
      const chance = new Chance(seed)
      const desk = await Desk.open(editor, chance)
      const wrong: string[] = []
      const outcomes = new Map<string, number>()
      let compared = 0
      let isOver = false
      const others = Array.from({ length: READERS / 3 }, async () => {
        while (!isOver) await ask(chance.pick(desk.questions()))
      })

      while (compared < COMPARED && wrong.length === 0) {
        const before = chance.some(6, desk.questions())
        await Promise.all(before.map((question) => ask(question)))
        const what = await desk.act()
        const questions = [...before, ...chance.some(4, desk.questions())]
        const outcomesNow = await Promise.all(
          questions.map((question) => compare(desk, question, what, wrong)),
        )
        for (const outcome of outcomesNow) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
        compared += questions.length
      }
      isOver = true
      await Promise.all(others)
      say(compared, outcomes, 'compared with the database')

      expect(wrong).toEqual([])
      expect(outcomes.get('hit')).toBeGreaterThan(compared / 10)
    },
    120_000 + READS * 50,
  )

  it('are answered from memory as before when a draft is saved', async () => {
    const chance = new Chance(seed)
    const desk = await Desk.open(editor, chance)
    const questions = desk.questions()
    const afterAutosave = async () => {
      for (const question of questions) await ask(question)
      await desk.autosave()
      const kept = questions.map(async (question) => {
        const { outcome, status } = await ask(question)
        return [nameOf(question), status, outcome]
      })
      return Promise.all(kept)
    }
    // The clock may still be ending an embargo of the test before.
    await expect
      .poll(afterAutosave, { interval: 500, timeout: 30_000 })
      .toEqual(questions.map((question) => [nameOf(question), 200, 'hit']))
  })

  it(
    'see nothing older than the last change that was answered before they asked',
    async () => {
      const stories = await NumberedStories.publish(editor, 10)
      const wrong: string[] = []
      const outcomes = new Map<string, number>()
      let reads = 0
      const isOver = () => reads >= READS || wrong.length > 0

      const write = async (chance: Chance) => {
        while (!isOver()) {
          await stories.change(chance)
          // Readers shall meet kept answers, too.
          await setTimeout(chance.between(0, 200))
        }
      }
      const read = async (chance: Chance) => {
        while (!isOver()) {
          const { isError, outcome = 'none', wrong: found } = await check(stories, chance)
          expect(isError).toBe(false)
          wrong.push(...found)
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
          reads += 1
        }
      }
      const chances = Array.from({ length: READERS + WRITERS }, (_, i) => new Chance(seed + i))
      await Promise.all(chances.map((chance, i) => (i < WRITERS ? write(chance) : read(chance))))
      say(reads, outcomes, 'checked while everybody wrote')

      expect(wrong).toEqual([])
      expect(outcomes.get('hit')).toBeGreaterThan(reads / 10)
      expect([...outcomes.keys()].sort()).toEqual(expect.arrayContaining(['hit', 'miss']))
      expect(outcomes.has('bypass')).toBe(false)
    },
    120_000 + READS * 50,
  )
})

/** What was seen, for whoever reads the test's output. */
const say = (count: number, outcomes: Map<string, number>, how: string): void =>
  void process.stdout.write(`${count} answers ${how}: ${JSON.stringify([...outcomes])}\n`)

/** Compares what a reader is told with the database, unless the clock changes it meanwhile. */
async function compare(
  desk: Desk,
  question: Question,
  what: string,
  wrong: string[],
): Promise<string> {
  const asked = Date.now()
  const told = await ask(question)
  const truth = await askUncached(question)
  const answered = Date.now()
  const isSame = told.status === truth.status && told.content === truth.content
  const isTimed = desk.moments.some((moment) => moment >= asked && moment <= answered)
  if (!isSame && !isTimed) {
    const sentence = `after "${what}": ${nameOf(question)} (${told.outcome})`
    wrong.push(
      `${sentence}\n  ${told.status} ${told.content}\n  not ${truth.status} ${truth.content}`,
    )
  }
  expect(truth.outcome).toBeUndefined()
  return told.outcome ?? 'none'
}

import { detectCredits } from '../../../src/credits/index.js'
import { HOSTILE_COPY, hostileText } from '../../support/copy/hostile.js'
import type { Benchmark } from '../benchmark.js'
import { fastest } from '../measure.js'
import type { Line } from '../report.js'
import { storyCopy, WORDS_IN_A_STORY } from '../storyCopy.js'

const SHORT = 125_000
const LONG = 1_000_000

/**
 * Whether credits are found in time that grows as the text does: what a text of 1 MB takes, against
 * eight texts of 125 kB. 1 is linear, 8 is quadratic.
 */
export const creditsInLinearTime: Benchmark = {
  name: 'credits-in-linear-time',
  run: async (_, settings) => {
    // A text takes thousands of times as long as a request, and there are dozens of them.
    const rounds = Math.ceil(settings.rounds / 20)
    const lines: Line[] = [await storyByStory(settings.rounds)]
    for (const length of [2 * SHORT, 4 * SHORT, LONG]) {
      lines.push(await growth(`stories, ${length / 1000} kB`, storyCopy, length, rounds))
    }
    for (const hostile of HOSTILE_COPY) {
      const text = (length: number) => hostileText(hostile, length)
      lines.push(await growth(`${hostile.name}, ${LONG / 1000} kB`, text, LONG, rounds))
    }
    return {
      lines,
      ours: 'whole text',
      theirs: 'in parts of 125 kB',
      title: 'detectCredits as the text grows',
    }
  },
}

/** A text of `length` against as many texts of 125 kB as are as long together. */
async function growth(
  name: string,
  text: (length: number) => string,
  length: number,
  rounds: number,
): Promise<Line> {
  const whole = text(length)
  const parts = Array.from({ length: length / SHORT }, () => text(SHORT))
  const times = await fastest(
    {
      ours: async () => detectCredits(whole),
      theirs: async () => parts.map((part) => detectCredits(part)),
    },
    rounds,
  )
  return { name, ...times }
}

/** One story of 800 words, against its share of many that are one text. */
async function storyByStory(rounds: number): Promise<Line> {
  const many = storyCopy(SHORT)
  const story = many.slice(0, many.indexOf('\n\n\n'))
  const { ours, theirs } = await fastest(
    { ours: async () => detectCredits(story), theirs: async () => detectCredits(many) },
    rounds,
  )
  const name = `one story of ${WORDS_IN_A_STORY} words`
  return { name, ours, theirs: theirs * (story.length / many.length) }
}

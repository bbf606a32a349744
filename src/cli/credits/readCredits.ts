// Past the room's door, which loads Payload: an engine that runs without a CMS starts at once.
import { detectCredits } from '../../credits/detectCredits.js'
import type { DetectedCredit } from '../../credits/index.js'
import { locate, type Position } from './locate.js'
import { readText } from './readText.js'

/** A credit, and where a reader finds it: its line and column. */
export type LocatedCredit = DetectedCredit & Position

/** The credits of one text, in its order, or why there are none. */
export type Reading = { file: string; credits: LocatedCredit[] } | { file: string; error: string }

/** Finds the credits in a file, or in standard input for `-`. */
export async function readCredits(file: string, stdin: NodeJS.ReadStream): Promise<Reading> {
  const reading = await readText(file, stdin)
  if ('error' in reading) return { file, error: reading.error }
  const credits = detectCredits(reading.text)
  const positions = locate(
    reading.text,
    credits.map(({ start }) => start),
  )
  return { file, credits: credits.map((credit, i) => ({ ...credit, ...positions[i]! })) }
}

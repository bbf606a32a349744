import { detectCredits, type DetectCreditsOptions, MAX_COPY_LENGTH } from './detectCredits.js'
import type { DetectedCredit } from './types.js'

/** The parts of a story that credits stand in, as plain text. */
export interface StoryCopy {
  /** A line for each paragraph. */
  body: string
  /** As printed: "By The Associated Press". */
  byline?: string
  /** As printed: "MOSCOW, Dec 19 (Reuters) -". */
  dateline?: string
}

/** A credit with the part of the story that it stands in; `start` and `end` are offsets in there. */
export interface StoryCredit extends DetectedCredit {
  part: keyof StoryCopy
}

/** In the order of print. */
const PARTS = ['byline', 'dateline', 'body'] as const

/**
 * All credits of a story's copy, in the order of print; `null` if a part of it is longer than
 * `MAX_COPY_LENGTH`.
 */
export function creditsInStory(
  copy: StoryCopy,
  options: DetectCreditsOptions = {},
): null | StoryCredit[] {
  if (PARTS.some((part) => (copy[part] ?? '').length > MAX_COPY_LENGTH)) return null
  return PARTS.flatMap((part) =>
    detectCredits(copy[part] ?? '', options).map((credit) => ({ ...credit, part })),
  )
}

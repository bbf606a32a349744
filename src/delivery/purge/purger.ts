import { tagsOfChange } from '../cache/index.js'
import type { ChangeFeed, MomentsAhead } from '../changes/index.js'
import { type Logger, type Retries, Sender } from './sender.js'
import { TagSet } from './tagSet.js'
import type { Target } from './target.js'

/** @see purger */
export interface PurgerOptions {
  feed: Pick<ChangeFeed, 'onChange'>
  logger: Logger
  targets: readonly Target[]
  /**
   * When tags are sent for the second time, in milliseconds after the first; 0 for never. Default
   * 2,000. Between a commit and the first time, a CDN may have asked for an answer that was under way
   * already, or another process, which hears of a change within a second.
   */
  again?: number
  /**
   * Whether changes of other processes are purged as well: of scripts, say, that purge nothing
   * themselves. Default false.
   */
  foreign?: boolean
  /** For how long tags are gathered, in milliseconds. Default 100. */
  every?: number
  /** How many tags wait for a target at most: beyond that, their collections are purged. Default 5,000. */
  mostWaiting?: number
  /** The time in milliseconds since 1970. Default `Date.now`. */
  now?: () => number
  retries?: Partial<Retries>
  /** The changes that the clock has made since the last call. Default: none. */
  takeDue?: MomentsAhead['takeDue']
}

/** @see purger */
export interface Purger {
  /** Ends it: sends what is left, once, and waits for that. What cannot be sent is logged. */
  stop: () => Promise<void>
}

const RETRIES: Retries = {
  attempts: 10,
  firstPause: 500,
  giveUpAfter: 300_000,
  longestPause: 30_000,
  timeout: 10_000,
}

/**
 * Tells CDNs which answers to drop, by their tags, after this process's own commits and when the
 * clock changes what readers see. Nothing waits for it: a target that cannot be reached is tried
 * again while its tags wait, and what could not be purged at last is logged as an error.
 */
export function purger({
  feed,
  logger,
  targets,
  again = 2_000,
  every = 100,
  foreign = false,
  mostWaiting = 5_000,
  now = Date.now,
  retries,
  takeDue,
}: PurgerOptions): Purger {
  const options = { logger, mostWaiting, retries: { ...RETRIES, ...retries } }
  const senders = targets.map((target) => new Sender(target, options))
  const gathered = new TagSet(mostWaiting)
  let sentOnce: { at: number; tags: readonly string[] }[] = []

  const endListening = feed.onChange((change, { own }) => {
    if (own || foreign) gathered.add(tagsOfChange(change))
  })

  const send = (tags: readonly string[]): void => {
    for (const sender of senders) sender.send(tags)
  }

  const tick = (): void => {
    for (const change of takeDue?.(now()) ?? []) gathered.add(tagsOfChange(change))
    const time = performance.now()
    const isDue = ({ at }: { at: number }) => time - at >= again
    for (const { tags } of sentOnce.filter(isDue)) send(tags)
    sentOnce = sentOnce.filter((one) => !isDue(one))
    const tags = gathered.take()
    if (tags.length === 0) return
    send(tags)
    if (again > 0) sentOnce.push({ at: time, tags })
  }
  const timer = setInterval(tick, every).unref()

  return {
    stop: async () => {
      endListening()
      clearInterval(timer)
      for (const { tags } of sentOnce.splice(0)) send(tags)
      send(gathered.take())
      await Promise.all(senders.map((sender) => sender.stop()))
    },
  }
}

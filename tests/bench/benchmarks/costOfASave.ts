import type { App } from '../apps.js'
import type { Benchmark } from '../benchmark.js'
import { medians } from '../measure.js'
import { formatReport, type Report } from '../report.js'
import { CREDIT_LINES, storyBody } from '../stories.js'

/**
 * What an article's hooks cost who saves it: against the same collection without them, and, with
 * what its many fields cost, against bare Payload's article of a few.
 */
export const costOfASave: Benchmark = {
  name: 'cost-of-a-save',
  run: async (stages, { rounds }) => {
    const newsroom = await desk(await stages.newsroom(0))
    const withoutHooks = await desk(await stages.newsroomWithoutHooks())
    const bare = await desk(await stages.barePayload(0))
    const against: Report[] = [
      { lines: [], ours: 'newsroom', theirs: 'without hooks', title: 'What hooks cost a save' },
      { lines: [], ours: 'newsroom', theirs: 'bare Payload', title: 'What a save costs in all' },
    ]
    for (const [action, name] of Object.entries(ACTIONS) as [keyof Desk, string][]) {
      const times = await medians(
        { bare: bare[action], newsroom: newsroom[action], withoutHooks: withoutHooks[action] },
        rounds,
      )
      against[0]?.lines.push({ name, ours: times.newsroom, theirs: times.withoutHooks })
      against[1]?.lines.push({ name, ours: times.newsroom, theirs: times.bare })
    }
    return against.map(formatReport).join('\n\n')
  },
}

const ACTIONS: Record<keyof Desk, string> = {
  publish: 'a new story, published',
  change: 'a published story, its text changed',
  rename: 'a published story, its headline changed',
  draft: 'a draft, its text changed',
}

/** What editors do; each call is one save. */
interface Desk {
  change: () => Promise<unknown>
  draft: () => Promise<unknown>
  publish: () => Promise<unknown>
  rename: () => Promise<unknown>
}

async function desk({ payload }: App): Promise<Desk> {
  const create = (collection: string, data: object) =>
    payload.create({ collection, data, depth: 0 })
  const author = await create('authors', { name: 'Jane Roe', slug: 'jane-roe' })
  const topic = await create('topics', { name: 'Talks', slug: 'talks' })
  let n = 0
  const story = () => ({
    _status: 'published',
    authors: [author.id],
    body: storyBody(CREDIT_LINES[++n % CREDIT_LINES.length]),
    headline: `Ministers meet for talks, day ${n}`,
    publishedAt: new Date().toISOString(),
    slug: `saved-${n}`,
    topics: [topic.id],
  })
  const { id } = await create('articles', story())
  const update = (data: object, draft = false) =>
    payload.update({ id, collection: 'articles', data, depth: 0, draft })
  return {
    change: () => update({ body: story().body }),
    draft: () => update({ _status: 'draft', body: story().body }, true),
    publish: () => create('articles', story()),
    rename: () => update({ headline: story().headline }),
  }
}

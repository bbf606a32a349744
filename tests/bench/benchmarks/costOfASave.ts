import type { App } from '../apps.js'
import type { Benchmark } from '../benchmark.js'
import { medians } from '../measure.js'
import { CREDIT_LINES, storyBody } from '../stories.js'

/** What an article's hooks cost who saves it, against bare Payload. */
export const costOfASave: Benchmark = {
  name: 'cost-of-a-save',
  run: async (stages, { rounds }) => {
    const ours = await desk(await stages.newsroom(0))
    const theirs = await desk(await stages.barePayload(0))
    const line = async (name: string, action: keyof Desk) => ({
      name,
      ...(await medians({ ours: ours[action], theirs: theirs[action] }, rounds)),
    })
    return {
      lines: [
        await line('a new story, published', 'publish'),
        await line('a published story, its text changed', 'change'),
        await line('a published story, its headline changed', 'rename'),
        await line('a draft, its text changed', 'draft'),
      ],
      ours: 'newsroom',
      theirs: 'bare Payload',
      title: 'What saving an article costs',
    }
  },
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

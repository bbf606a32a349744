import type { App } from '../apps.js'
import { type Benchmark, compare } from '../benchmark.js'

const SUBJECTS = ['topics', 'authors', 'contributors']

/**
 * Whether a read takes as long in a large archive as in a small one: each that the README documents,
 * uncached, and Payload's own lists with their totals.
 */
export const latencyBySize: Benchmark = {
  name: 'latency-by-size',
  run: async (stages, { large, rounds, small }) => {
    const many = await stages.newsroom(large)
    const few = await stages.newsroom(small)
    const [topics, sameTopics] = [await topicsOf(many), await topicsOf(few)]
    const lines = await compare(
      many,
      few,
      [
        { name: 'the front page', ours: '/api/newsroom/front' },
        { name: 'breaking now', ours: '/api/newsroom/breaking' },
        { name: 'a story by its slug', ours: '/api/newsroom/articles/story-250' },
        ...SUBJECTS.flatMap((subject) => [
          { name: `${subject}: one with half of all`, ours: `/api/newsroom/${subject}/common` },
          { name: `${subject}: one with ten stories`, ours: `/api/newsroom/${subject}/rare` },
        ]),
        {
          name: 'REST, a story by its slug',
          ours: '/api/articles?where[slug][equals]=story-250',
        },
        { name: 'REST, the newest 10', ours: '/api/articles?sort=-publishedAt&limit=10' },
        {
          name: 'REST, the newest 10 without totals',
          ours: '/api/articles?sort=-publishedAt&limit=10&pagination=false',
        },
        ...['common', 'rare'].map((slug) => ({
          name: `REST, the newest 10 on the ${slug} topic`,
          ours: `/api/articles?where[topics][in]=${topics.get(slug)}&limit=10`,
          theirs: `/api/articles?where[topics][in]=${sameTopics.get(slug)}&limit=10`,
        })),
        ...SUBJECTS.flatMap((subject) =>
          ['common', 'rare'].map((slug) => ({
            name: `REST, ${subject}: the ${slug} one with its stories`,
            ours: `/api/${subject}?where[slug][equals]=${slug}`,
          })),
        ),
      ],
      rounds,
    )
    return {
      lines,
      ours: `${large} stories`,
      theirs: `${small} stories`,
      title: 'Uncached reads by the size of the archive',
    }
  },
}

/** The IDs of the topics, by slug. */
async function topicsOf({ get }: App): Promise<Map<string, number | string>> {
  const { docs } = JSON.parse(await get('/api/topics?depth=0')) as {
    docs: { id: number | string; slug: string }[]
  }
  return new Map(docs.map(({ id, slug }) => [slug, id]))
}

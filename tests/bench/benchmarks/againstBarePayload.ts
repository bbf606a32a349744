import { type Benchmark, compare } from '../benchmark.js'

/** What the newsroom's model, hooks and access rules cost a reader, or save. */
export const againstBarePayload: Benchmark = {
  name: 'against-bare-payload',
  run: async (stages, { large, rounds }) => {
    const newsroom = await stages.newsroom(large)
    const bare = await stages.barePayload(large)
    const bySlug = `/api/articles?limit=1&where[slug][equals]=story-250`
    const byTopic = `/api/articles?limit=10&depth=1&where[topics.slug][equals]`
    const lines = await compare(
      newsroom,
      bare,
      [
        { name: 'a story by its slug, as REST', ours: bySlug },
        {
          name: 'a story by its slug, with people',
          ours: '/api/newsroom/articles/story-250',
          theirs: `${bySlug}&depth=2`,
        },
        { name: 'the newest 10, as REST', ours: '/api/articles?limit=10&depth=0' },
        {
          name: 'the front page',
          ours: '/api/newsroom/front',
          theirs: '/api/articles?limit=10&depth=1',
        },
        {
          name: 'the page of a common topic',
          ours: '/api/newsroom/topics/common',
          theirs: `${byTopic}=common`,
        },
        {
          name: 'the page of a rare topic',
          ours: '/api/newsroom/topics/rare',
          theirs: `${byTopic}=rare`,
        },
      ],
      rounds,
    )
    return {
      lines,
      ours: 'newsroom',
      theirs: 'bare Payload',
      title: `The newsroom against bare Payload, ${large} stories each`,
    }
  },
}

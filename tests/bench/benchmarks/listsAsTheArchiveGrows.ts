import { type Benchmark, compare } from '../benchmark.js'

const SUBJECTS = ['topics', 'authors', 'contributors']

/** Whether lists of 10 stay as fast when the archive grows: every list that a reader gets. */
export const listsAsTheArchiveGrows: Benchmark = {
  name: 'lists-as-the-archive-grows',
  run: async (stages, { large, rounds, small }) => {
    const lines = await compare(
      await stages.newsroom(large),
      await stages.newsroom(small),
      [
        { name: 'the front page', ours: '/api/newsroom/front' },
        { name: 'breaking now', ours: '/api/newsroom/breaking' },
        ...SUBJECTS.flatMap((subject) => [
          { name: `${subject}: one with half of all`, ours: `/api/newsroom/${subject}/common` },
          { name: `${subject}: one with ten stories`, ours: `/api/newsroom/${subject}/rare` },
        ]),
        { name: 'REST, with its count', ours: '/api/articles?limit=10' },
        { name: 'REST, without a count', ours: '/api/articles?limit=10&pagination=false' },
        ...SUBJECTS.map((subject) => ({
          name: `REST, ${subject} with their articles`,
          ours: `/api/${subject}?where[slug][equals]=common`,
        })),
      ],
      rounds,
    )
    return {
      lines,
      ours: `${large} stories`,
      theirs: `${small} stories`,
      title: 'Lists of 10 as the archive grows',
    }
  },
}

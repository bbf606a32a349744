import type { Json } from '../client.js'
import { ask, askUncached, nameOf, type Question, type Told } from './ask.js'
import type { Chance } from './chance.js'
import { clock, type History, type State } from './history.js'
import type { NumberedStories, NumberedStory } from './numberedStories.js'

/** What an answer says of one thing. */
interface Finding {
  found: State
  history: History
  thing: string
}

/** A question, and what its answer says. */
interface Watched {
  question: Question
  read: (told: Told) => Finding[]
}

/** One answer, compared with what was true between the question and it. */
export interface Checked {
  /** Whether there was no answer but an error of the server's, which says nothing that could be wrong. */
  isError: boolean
  outcome: string | undefined
  /** A sentence for each thing of which the answer says what was not so. */
  wrong: string[]
}

/** @see check */
export interface CheckOptions {
  /** Milliseconds for which what has been replaced may still be answered. Default 0. */
  lag?: number
  /** The server that is asked. Default: the newsroom under test. */
  url?: string
}

/** Asks something about the stories at random. */
export async function check(
  stories: NumberedStories,
  chance: Chance,
  { lag = 0, url }: CheckOptions = {},
): Promise<Checked> {
  const { question, read } = watched(stories, chance)
  const asked = clock()
  const told = await ask(question, url)
  const answered = clock()
  const { body, outcome, status } = told
  // GraphQL says 200 of an answer without data.
  const isError = status >= 500 || ('query' in question && Boolean(body.errors))
  const mistakes = (isError ? [] : read(told)).flatMap(({ found, history, thing }) => {
    const right = history.between(asked, answered, lag)
    return right.has(found) ? [] : [`${thing} is ${found}, not ${[...right].join(' or ')}`]
  })
  if (mistakes.length === 0) return { isError, outcome, wrong: [] }
  const now = await askUncached(question)
  const where = `${nameOf(question)} (${outcome}, ${url ?? 'newsroom'})`
  const wrong = mistakes.map((mistake) => `${where}: ${mistake}; the database: ${now.content}`)
  return { isError, outcome, wrong }
}

/** More than all stories. */
const LIMIT = 50

function watched({ stories, topic, topicName }: NumberedStories, chance: Chance): Watched {
  const story = chance.pick(stories)
  const { id, slug } = story
  const by = chance.pick(['GET', 'POST'] as const)
  const one = (found: Json): Finding[] => [
    { found: numberOf(found?.headline), history: story.shown, thing: slug },
  ]
  const oneOf = ({ body, status }: Told): Finding[] => one(status === 200 ? body : null)
  const list = (found: Json[]): Finding[] =>
    stories.map((each) => ({
      found: numberOf(findIn(found, each)?.headline),
      history: each.listed,
      thing: `${each.slug} in the list`,
    }))
  const page = ({ articles, subject }: Json): Finding[] => [
    ...list(articles),
    { found: numberOf(subject.name), history: topicName, thing: 'the topic' },
  ]
  const breaking = (found: Json[]): Finding[] =>
    stories.map((each) => ({
      found: findIn(found, each) ? 1 : null,
      history: each.breaking,
      thing: `the flag of ${each.slug}`,
    }))

  return chance.pick<Watched>([
    { question: { path: `/api/newsroom/articles/${slug}` }, read: oneOf },
    { question: { path: `/api/articles/${id}?depth=0` }, read: oneOf },
    {
      question: { path: `/api/articles?where[slug][equals]=${slug}&limit=1` },
      read: ({ body }) => one(body.docs[0]),
    },
    {
      question: { by, query: STORY, variables: { slug } },
      read: ({ body }) => one(body.data.ArticleBySlug),
    },
    {
      question: { path: `/api/newsroom/topics/${topic.slug}?limit=${LIMIT}` },
      read: ({ body }) => page(body),
    },
    {
      question: {
        path: `/api/articles?where[topics.slug][equals]=${topic.slug}&limit=${LIMIT}&depth=0`,
      },
      read: ({ body }) => list(body.docs),
    },
    {
      question: {
        path: `/api/articles?where[topics][in]=${topic.id}&limit=${LIMIT}&select[headline]=true`,
      },
      read: ({ body }) => list(body.docs),
    },
    {
      question: { by, query: TOPIC, variables: { slug: topic.slug } },
      read: ({ body }) => page(body.data.TopicPage),
    },
    {
      question: { path: `/api/newsroom/breaking?limit=${LIMIT}` },
      read: ({ body }) => breaking(body.articles),
    },
    {
      question: { by, query: BREAKING, variables: {} },
      read: ({ body }) => breaking(body.data.BreakingNow.articles),
    },
  ])
}

const STORY = 'query ($slug: String!) { ArticleBySlug(slug: $slug) { id headline } }'
const TOPIC = `query ($slug: String!) {
  TopicPage(slug: $slug, limit: ${LIMIT}) { subject { name } articles { id headline } }
}`
const BREAKING = `{ BreakingNow(limit: ${LIMIT}) { articles { id } } }`

const findIn = (found: Json[], { id }: NumberedStory): Json =>
  found.find((article) => article.id === id)

/** The number at the end of a text; `null` where there is no text. */
const numberOf = (text: string | undefined): State => (text ? Number(text.split(' ').at(-1)) : null)

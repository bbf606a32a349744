import { body, type Client, type Json, unique } from '../client.js'
import type { Question } from './ask.js'
import type { Chance } from './chance.js'
import { done } from './numberedStories.js'

type Document = Json

const NAMES = 5
const STORIES = 10

/** An editor who does at random everything that changes what readers see, and what they ask meanwhile. */
export class Desk {
  #authors: Document[] = []
  #stories: Document[] = []
  #topics: Document[] = []
  #trashed: Document[] = []
  /** Slugs that have been left. */
  readonly #old: string[] = []
  /** When the clock changes something, in milliseconds since 1970. */
  readonly moments: number[] = []

  private constructor(
    private readonly editor: Client,
    private readonly chance: Chance,
  ) {}

  static async open(editor: Client, chance: Chance): Promise<Desk> {
    const desk = new Desk(editor, chance)
    for (let i = 0; i < NAMES; i += 1) {
      desk.#authors.push(await desk.#create('authors', { name: unique('Author') }))
      desk.#topics.push(await desk.#create('topics', { name: unique('Topic') }))
    }
    for (let i = 0; i < STORIES; i += 1) await desk.#publish()
    return desk
  }

  /** Does one thing at random, waits until it is answered, and says what it was. */
  async act(): Promise<string> {
    const acts: Record<string, () => Promise<unknown>> = {
      'autosave a draft': () => this.autosave(),
      'bulk change': () => this.#changeAll(),
      'change a headline': () => this.#change(this.#story(), { headline: unique('News') }),
      'change the date': () => this.#change(this.#story(), { publishedAt: this.#past() }),
      'change the topics': () => this.#change(this.#story(), this.#subjects()),
      'delete a story': () => this.#delete(),
      embargo: () =>
        this.#change(this.#story(), { embargoUntil: this.#soon(), publishedAt: this.#past() }),
      'flag as breaking': () => this.#flag(),
      'move a topic': () => this.#moveTopic(),
      publish: () => this.#publish(),
      'publish ahead': () =>
        this.#change(this.#story(), { embargoUntil: null, publishedAt: this.#soon() }),
      'rename a story': () => this.#moveStory(),
      'rename a topic': () => this.#rename('topics', this.#topics),
      'rename an author': () => this.#rename('authors', this.#authors),
      restore: () => this.#restore(),
      trash: () => this.#trash(),
      unpublish: () => this.#change(this.#story(), { _status: 'draft' }),
      'publish again': () => this.#change(this.#story(), { _status: 'published' }),
    }
    const what = this.chance.pick(Object.keys(acts))
    await acts[what]?.()
    return what
  }

  /** Leaves a draft of a story that stays published as it was. */
  autosave(): Promise<void> {
    return this.#change(this.#story(), { headline: unique('Draft') }, '&draft=true&autosave=true')
  }

  /** Everything that readers ask about these stories, people and topics. */
  questions(): Question[] {
    const { slug, id } = this.#story()
    const old = this.chance.pick([...this.#old, slug as string])
    const author = this.chance.pick(this.#authors)
    const topic = this.chance.pick(this.#topics)
    const by = this.chance.pick(['GET', 'POST'] as const)
    const paths = [
      `newsroom/articles/${slug}`,
      `newsroom/articles/${old}`,
      `newsroom/authors/${author.slug}?limit=5`,
      `newsroom/breaking`,
      `newsroom/front?limit=20`,
      `newsroom/topics/${topic.slug}?limit=5`,
      `articles/${id}?depth=2`,
      `articles?where[slug][equals]=${slug}&depth=1`,
      `articles?limit=10&sort=-publishedAt&depth=1`,
      `articles?limit=3&page=2&sort=headline&where[authors.name][like]=Author`,
      `articles?where[topics.slug][equals]=${topic.slug}&sort=-publishedAt&select[headline]=true`,
      `articles?where[topics.parent][equals]=${topic.id}&depth=0`,
      `articles?where[breaking.level][exists]=true&select[headline]=true&select[isBreaking]=true`,
      `articles?where[headline][like]=News&limit=0&depth=0`,
      `articles?where[or][0][authors][in]=${author.id}&where[or][1][topics][in]=${topic.id}`,
      `articles/count?where[authors][in]=${author.id}`,
      `authors/${author.id}?depth=1`,
      `authors?where[name][equals]=${author.name}`,
      `redirects?where[from][contains]=${old}&depth=1`,
      `topics/${topic.id}?depth=1&joins[articles][limit]=3`,
      `topics?where[parent][equals]=${topic.id}`,
      `topics?limit=5&sort=name&where[slug][exists]=true&depth=1`,
    ]
    return [
      ...paths.map((path) => ({ path: `/api/${path}` })),
      ...queries(slug, topic).map(([query, variables]) => ({ by, query, variables })),
    ]
  }

  async #create(collection: string, data: object): Promise<Document> {
    return done(await this.editor.post(`/api/${collection}?depth=0`, data)).doc
  }

  async #publish(): Promise<void> {
    const story = await this.#create('articles', {
      _status: 'published',
      body: body('The harbour froze over.', 'Reporting by Reuters.'),
      headline: unique('News'),
      publishedAt: this.#past(),
      ...this.#subjects(),
    })
    this.#stories.push(story)
  }

  async #change(story: Document, data: object, query = ''): Promise<void> {
    const path = `/api/articles/${story.id}?depth=0${query}`
    const { doc } = done(await this.editor.patch(path, data))
    story.headline = doc.headline
  }

  async #changeAll(): Promise<void> {
    const ids = this.chance.some(4, this.#stories).map(({ id }) => id as string)
    const where = ids.map((id, i) => `where[id][in][${i}]=${id}`).join('&')
    done(await this.editor.patch(`/api/articles?depth=0&${where}`, { standfirst: unique('All') }))
  }

  async #delete(): Promise<void> {
    if (this.#stories.length <= STORIES / 2) return this.#publish()
    const [story] = this.#take(this.#stories)
    done(await this.editor.delete(`/api/articles/${story.id}?depth=0`))
  }

  async #trash(): Promise<void> {
    if (this.#stories.length <= STORIES / 2) return this.#publish()
    const [story] = this.#take(this.#stories)
    await this.#change(story, { deletedAt: new Date().toISOString() })
    this.#trashed.push(story)
  }

  async #restore(): Promise<void> {
    if (this.#trashed.length === 0) return this.#trash()
    const [story] = this.#take(this.#trashed)
    await this.#change(story, { deletedAt: null }, '&trash=true')
    this.#stories.push(story)
  }

  async #flag(): Promise<void> {
    const since = new Date(Date.now() - 1_000).toISOString()
    const breaking = { level: 'breaking', since, until: this.#soon() }
    await this.#change(this.#story(), { breaking })
  }

  async #moveStory(): Promise<void> {
    const story = this.#story()
    const slug = unique('moved').replace(' ', '-')
    await this.#change(story, { _status: 'published', slug })
    this.#old.push(story.slug as string)
    story.slug = slug
  }

  /** Below another topic, or to the top: never below itself. */
  async #moveTopic(): Promise<void> {
    const i = this.chance.between(1, NAMES - 1)
    const parent = this.chance.pick<Document>([null, ...this.#topics.slice(0, i)])
    await this.#changeSubject('topics', this.#topics[i], { parent: parent?.id ?? null })
  }

  async #rename(collection: string, subjects: Document[]): Promise<void> {
    const name = unique(collection === 'topics' ? 'Topic' : 'Author')
    const slug = this.chance.next() < 0.5 ? {} : { slug: unique('subject').replace(' ', '-') }
    await this.#changeSubject(collection, this.chance.pick(subjects), { name, ...slug })
  }

  async #changeSubject(collection: string, subject: Document, data: object): Promise<void> {
    const path = `/api/${collection}/${subject.id}?depth=0`
    const { doc } = done(await this.editor.patch(path, data))
    Object.assign(subject, { name: doc.name, slug: doc.slug })
  }

  #story(): Document {
    return this.chance.pick(this.#stories)
  }

  #subjects(): object {
    const ids = (from: Document[]): unknown[] =>
      this.chance.some(2, from).map(({ id }) => id as unknown)
    return { authors: ids(this.#authors), topics: ids(this.#topics) }
  }

  #take(from: Document[]): [Document] {
    return from.splice(this.chance.between(0, from.length - 1), 1) as [Document]
  }

  #past(): string {
    return new Date(Date.now() - this.chance.between(1_000, 100_000)).toISOString()
  }

  #soon(): string {
    const moment = Date.now() + this.chance.between(1_000, 3_000)
    this.moments.push(moment)
    return new Date(moment).toISOString()
  }
}

const LISTED = 'articles { id headline slug authors { name slug } topics { name parent { name } } }'

const queries = (slug: string, topic: Document): [string, Record<string, unknown>][] => [
  [`{ FrontPage(limit: 8) { next ${LISTED} breaking { headline } } }`, {}],
  [`{ BreakingNow(limit: 8) { next ${LISTED} } }`, {}],
  [
    'query ($slug: String!) { ArticleBySlug(slug: $slug) { headline standfirst isBreaking } }',
    { slug },
  ],
  [
    `query ($slug: String!) { TopicPage(slug: $slug) { subject { name parent { name } } ${LISTED} } }`,
    { slug: topic.slug },
  ],
  [
    `query ($id: JSON) {
      Articles(where: { topics: { in: [$id] } }, sort: "-publishedAt", limit: 5) {
        totalDocs docs { headline topics { slug } }
      }
    }`,
    { id: topic.id },
  ],
]

import { type Answer, type Client, type Json, unique } from '../client.js'
import type { Chance } from './chance.js'
import { History, type State } from './history.js'

/** A story whose headline ends in a number that grows with each change of it. */
export interface NumberedStory {
  /** 1 while readers see it as breaking. */
  breaking: History
  id: number | string
  /** Whether a writer is at it, or it waits for the clock. */
  isBusy: boolean
  isListed: boolean
  isShown: boolean
  /** Its number in the topic's list, while it is there. */
  listed: History
  /** Its number, while readers see it. */
  shown: History
  slug: string
}

/** Stories of one topic that writers change, with what readers were to see of them at which time. */
export class NumberedStories {
  #isRenaming = false
  #number = 0
  /** The number in the topic's name. */
  readonly topicName = new History(0)

  private constructor(
    private readonly editor: Client,
    readonly topic: { id: number | string; slug: string },
    private readonly elsewhere: { id: number | string },
    readonly stories: readonly NumberedStory[],
  ) {}

  static async publish(editor: Client, count: number): Promise<NumberedStories> {
    const create = async (collection: string, data: object): Promise<Json> =>
      done(await editor.post(`/api/${collection}?depth=0`, data)).doc
    const topic = await create('topics', { name: `${unique('Numbers')} 0` })
    const elsewhere = await create('topics', { name: unique('Elsewhere') })
    const stories: NumberedStory[] = []
    for (let i = 0; i < count; i += 1) {
      const { id, slug } = await create('articles', {
        _status: 'published',
        headline: `${unique('Count')} 0`,
        topics: [topic.id],
      })
      stories.push({
        breaking: new History(null),
        id,
        isBusy: false,
        isListed: true,
        isShown: true,
        listed: new History(0),
        shown: new History(0),
        slug,
      })
    }
    return new NumberedStories(editor, topic, elsewhere, stories)
  }

  /** Makes one random change and waits for the answer to it. Several may be under way at once. */
  async change(chance: Chance): Promise<void> {
    const kind = chance.pick(CHANGES)
    if (kind === 'rename topic') return this.#renameTopic()
    const free = this.stories.filter(({ isBusy }) => !isBusy)
    if (free.length === 0) return wait(REST)
    const story = chance.pick(free)
    story.isBusy = true
    const until = await this.#change(story, story.isShown ? kind : 'show', chance)
    if (until === 0) story.isBusy = false
    else setTimeout(() => (story.isBusy = false), until - Date.now() + REST)
  }

  /** Has readers see every story again, in the topic's list. To be called while nobody writes. */
  async showAll(chance: Chance): Promise<void> {
    for (const story of this.stories) {
      if (!story.isShown) await this.#change(story, 'show', chance)
      if (!story.isListed) await this.#change(story, 'move', chance)
    }
  }

  /**
   * Gives a story its next number.
   *
   * @param save writes the headline with it, and resolves once that is acknowledged. Default: the editor.
   */
  async renumber(
    story: NumberedStory,
    save = (headline: string) => this.#patch(story, { headline }),
  ): Promise<void> {
    const number = (this.#number += 1)
    const answered = [story.shown.write(number), story.listed.write(story.isListed ? number : null)]
    await save(`Count ${number}`)
    for (const note of answered) note()
  }

  /** Returns when the clock changes the story in milliseconds since 1970, or 0. */
  async #change(
    story: NumberedStory,
    kind: Exclude<Kind, 'rename topic'>,
    chance: Chance,
  ): Promise<number> {
    const until = Date.now() + chance.between(700, 2_000)
    const hidden = (): State => null
    const shown = (number: number): State => number
    switch (kind) {
      case 'embargo': {
        const number = (this.#number += 1)
        const listed = story.isListed ? number : null
        const answered = [
          story.shown.writeUntil(null, until, number),
          story.listed.writeUntil(null, until, listed),
        ]
        await this.#patch(story, {
          embargoUntil: iso(until),
          headline: `Count ${number}`,
        })
        for (const note of answered) note()
        return until
      }
      case 'flag': {
        const since = iso(Date.now() - 1_000)
        const answered = story.breaking.writeUntil(1, until, null)
        const breaking = { level: 'breaking', since, until: iso(until) }
        await this.#patch(story, { breaking })
        answered()
        return until
      }
      case 'headline':
        await this.renumber(story)
        return 0
      case 'hide':
        story.isShown = false
        await this.#save(story, hidden, { _status: 'draft' })
        return 0
      case 'move': {
        story.isListed = !story.isListed
        await this.#save(story, shown, {
          topics: [(story.isListed ? this.topic : this.elsewhere).id],
        })
        return 0
      }
      case 'show':
        story.isShown = true
        await this.#save(story, shown, { _status: 'published', deletedAt: null })
        return 0
      case 'trash':
        story.isShown = false
        await this.#save(story, hidden, { deletedAt: iso(Date.now()) })
        return 0
    }
  }

  async #save(
    story: NumberedStory,
    stateOf: (number: number) => State,
    data: object,
  ): Promise<void> {
    const number = (this.#number += 1)
    const state = stateOf(number)
    const listed = story.isListed ? state : null
    const answered = [story.shown.write(state), story.listed.write(listed)]
    await this.#patch(story, { headline: `Count ${number}`, ...data })
    for (const note of answered) note()
  }

  async #patch({ id }: NumberedStory, data: object): Promise<void> {
    done(await this.editor.patch(`/api/articles/${id}?depth=0&trash=true`, data))
  }

  async #renameTopic(): Promise<void> {
    if (this.#isRenaming) return
    this.#isRenaming = true
    const number = (this.#number += 1)
    const answered = this.topicName.write(number)
    const name = `Numbers ${number}`
    done(await this.editor.patch(`/api/topics/${this.topic.id}?depth=0`, { name }))
    answered()
    this.#isRenaming = false
  }
}

/** Mostly headlines, as in a newsroom. */
const CHANGES = [
  'headline',
  'headline',
  'headline',
  'embargo',
  'flag',
  'hide',
  'move',
  'rename topic',
  'trash',
] as const

type Kind = 'show' | (typeof CHANGES)[number]

const iso = (moment: number): string => new Date(moment).toISOString()

/** How long a story rests after the clock has changed it, in milliseconds. */
const REST = 100

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The body of an answer that says that it was done. */
export function done({ body, status, text }: Answer): Json {
  if (status >= 300) throw new Error(`A change was answered ${status}: ${text}`)
  return body
}

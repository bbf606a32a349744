import sharp from 'sharp'
import { inject } from 'vitest'

import { body, Client, type Json, reader, signIn } from '../../support/client.js'

/** Everybody who asks, and on what footing. */
export type Who =
  | 'admin'
  | 'anonymous'
  | 'assigned'
  | 'editor'
  | 'forged'
  | 'owner'
  | 'reporter'
  | 'wire'
  | 'wrongKey'

/** Those who read what readers read, and nothing else. A wire reads its own copy besides. */
export const READERS: Who[] = ['anonymous', 'wire', 'wrongKey', 'forged']

export const NEWSROOM: Who[] = ['admin', 'editor', 'reporter', 'owner', 'assigned']

/** A story in one state, with words that tell whether an answer gives it away. */
export interface Story {
  id: number | string
  /** Stands in every text of the story but its headline and slug; readers may never see it. */
  secret: string
  slug: string
  /** Stands in the headline and the slug. */
  word: string
}

export const HIDDEN = [
  'draft',
  'embargoed',
  'held',
  'newerDraft',
  'scheduled',
  'trashed',
  'unpublished',
] as const
export const VISIBLE = ['embargoEnded', 'published'] as const

export type State = (typeof HIDDEN)[number] | (typeof VISIBLE)[number]

/** A newsroom with a story in each state, and everybody signed in. */
export interface Room {
  as: Record<Who, Client>
  author: Json
  contributor: Json
  /** The picture that only the embargoed story shows. */
  picture: Json
  stories: Record<State, Story>
  topic: Json
  users: Record<'admin' | 'assigned' | 'editor' | 'owner' | 'reporter' | 'wire', Json>
}

const HOUR = 60 * 60 * 1000
const PASSWORD = 'a-password-for-tests'
const API_KEY = 'a-wire-key-for-tests-'

let serial = 0
const word = (prefix: string): string =>
  `${prefix}${(serial += 1)}q${Math.random().toString(36).slice(2, 10)}`

export const ahead = (milliseconds: number): string =>
  new Date(Date.now() + milliseconds).toISOString()

/** The answer's document; throws with the whole answer when the newsroom refused. */
export async function made(answer: ReturnType<Client['get']>): Promise<Json> {
  const { body: json, status, text } = await answer
  if (status > 201) throw new Error(`The fixture was refused (${status}): ${text}`)
  return (json as { doc?: Json }).doc ?? json
}

async function hire(admin: Client, role: string): Promise<{ client: Client; user: Json }> {
  const email = `${word(role)}@newsroom.test`
  const user = await made(
    admin.post('/api/users', { email, name: `A ${role}`, password: PASSWORD, role }),
  )
  return { client: await signIn({ email, password: PASSWORD }), user }
}

async function hireWire(admin: Client): Promise<{ client: Client; user: Json }> {
  const apiKey = API_KEY + word('key')
  const email = `${word('wire')}@newsroom.test`
  const user = await made(
    admin.post('/api/users', {
      apiKey,
      email,
      enableAPIKey: true,
      name: 'A wire',
      password: PASSWORD,
      role: 'wire',
    }),
  )
  return { client: new Client({ Authorization: `users API-Key ${apiKey}` }), user }
}

/** A token whose payload names the first user and whose signature is another's. */
async function forgedToken(): Promise<string> {
  const { token } = (await reader().post('/api/users/login', FIRST)).body as { token: string }
  const [head, , signature] = token.split('.')
  const claims = { id: 1, collection: 'users', email: FIRST.email, role: 'admin' }
  return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
}

const FIRST = { email: 'first@newsroom.test', password: PASSWORD }

/** Uploads a file as the admin does. */
export async function upload(file: {
  data: Buffer
  name: string
  type: string
}): Promise<Response> {
  const { token } = (await reader().post('/api/users/login', FIRST)).body as { token: string }
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(file.data)], { type: file.type }), file.name)
  form.set('_payload', JSON.stringify({ alt: file.name, caption: file.name }))
  return fetch(`${inject('newsroomURL')}/api/media`, {
    body: form,
    headers: { Authorization: `JWT ${token}` },
    method: 'POST',
  })
}

export const png = (): Promise<Buffer> =>
  sharp({ create: { background: '#345', channels: 3, height: 900, width: 1200 } })
    .png()
    .toBuffer()

/** What a reporter files: every text but the headline holds the secret. */
export const copyOf = (story: { secret: string; word: string }, more: object = {}): object => ({
  body: body(`The body says ${story.secret}.`),
  corrections: [{ at: ahead(-HOUR), kind: 'correction', text: story.secret }],
  dateline: { date: 'Dec 19', place: story.secret },
  headline: `Story ${story.word}`,
  hero: { caption: story.secret },
  notes: story.secret,
  rights: story.secret,
  source: { provider: story.secret, raw: story.secret, uri: story.secret },
  standfirst: story.secret,
  ...more,
})

/** Copy that readers may see, with internal fields that they may not. */
const publicCopyOf = (story: { secret: string; word: string }, more: object = {}): object => ({
  body: body('Everybody may read this.'),
  headline: `Story ${story.word}`,
  notes: story.secret,
  source: { raw: story.secret },
  standfirst: 'Everybody may read this.',
  ...more,
})

/** Builds the room over REST, as its people would. */
export async function buildRoom(): Promise<Room> {
  const admin = await signIn()
  const [editor, reporter, owner, assigned, wire] = await Promise.all([
    hire(admin, 'editor'),
    hire(admin, 'reporter'),
    hire(admin, 'reporter'),
    hire(admin, 'reporter'),
    hireWire(admin),
  ])
  const [author, topic, contributor] = await Promise.all([
    made(admin.post('/api/authors', { name: word('author') })),
    made(admin.post('/api/topics', { name: word('topic') })),
    made(admin.post('/api/contributors', { kind: 'person', name: word('contributor') })),
  ])
  const shared = {
    assignedTo: [assigned.user.id],
    authors: [author.id],
    credits: [{ contributor: contributor.id }],
    topics: [topic.id],
    urgency: 1,
  }

  const file = async (copy: (story: { secret: string; word: string }, more: object) => object) => {
    const words = { secret: word('secret'), word: word('word') }
    const doc = await made(
      owner.client.post('/api/articles?draft=true', { ...copy(words, shared), _status: 'draft' }),
    )
    return { ...words, id: doc.id as number | string, slug: doc.slug as string }
  }
  const change = async (story: Story, data: object, query = '') =>
    void (await made(admin.patch(`/api/articles/${story.id}${query}`, data)))
  const publish = (story: Story, more: object = {}) =>
    change(story, { _status: 'published', ...more })

  const picture = await uploadPicture(word('secret'))
  const draft = await file(copyOf)
  const scheduled = await file(copyOf)
  await change(scheduled, { publishedAt: ahead(HOUR) }, '?draft=true')
  const held = await file(copyOf)
  await publish(held, { publishedAt: ahead(HOUR) })
  const embargoed = await file(copyOf)
  await publish(embargoed, {
    embargoUntil: ahead(HOUR),
    hero: { caption: embargoed.secret, image: picture.id },
  })
  const embargoEnded = await file(publicCopyOf)
  await publish(embargoEnded, { embargoUntil: ahead(1500) })
  const unpublished = await file(copyOf)
  await publish(unpublished, { embargoUntil: ahead(HOUR) })
  await change(unpublished, { _status: 'draft', embargoUntil: null })
  const trashed = await file(copyOf)
  await publish(trashed, { embargoUntil: ahead(HOUR) })
  await change(trashed, { embargoUntil: null, _status: 'published', deletedAt: ahead(0) })
  const published = await file(publicCopyOf)
  await publish(published)
  const newerDraft = await file(publicCopyOf)
  await publish(newerDraft)
  const newer = { secret: newerDraft.secret, word: word('newer') }
  await change(newerDraft, copyOf(newer), '?draft=true')

  const stories = {
    draft,
    embargoed,
    embargoEnded,
    held,
    newerDraft: { ...newerDraft, word: newer.word },
    published,
    scheduled,
    trashed,
    unpublished,
  }
  await embargoOver(stories.embargoEnded)
  return {
    as: {
      admin,
      anonymous: reader(),
      assigned: assigned.client,
      editor: editor.client,
      forged: new Client({ Authorization: `JWT ${await forgedToken()}` }),
      owner: owner.client,
      reporter: reporter.client,
      wire: wire.client,
      wrongKey: new Client({ Authorization: 'users API-Key not-a-key-of-anybody' }),
    },
    author,
    contributor,
    picture,
    stories,
    topic,
    users: {
      admin: (await admin.get('/api/users/me')).body.user,
      assigned: assigned.user,
      editor: editor.user,
      owner: owner.user,
      reporter: reporter.user,
      wire: wire.user,
    },
  }
}

async function uploadPicture(name: string): Promise<Json> {
  const response = await upload({ data: await png(), name: `${name}.png`, type: 'image/png' })
  const text = await response.text()
  if (!response.ok) throw new Error(`The picture was refused: ${text}`)
  return (JSON.parse(text) as { doc: Json }).doc
}

/** Waits for a story to come out by itself. */
async function embargoOver({ id }: Story): Promise<void> {
  const deadline = Date.now() + 10_000
  while ((await reader().get(`/api/articles/${id}`)).status !== 200) {
    if (Date.now() > deadline) throw new Error('The embargo did not end by itself.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** The words of hidden stories that an answer gives away, besides those that the path itself has. */
export function givenAway(
  room: Room,
  asked: string,
  answer: { headers: Headers; text: string },
): string[] {
  const told = `${answer.text}\n${[...answer.headers].join('\n')}`
  const hidden = HIDDEN.flatMap((state) => [room.stories[state].word, room.stories[state].secret])
  const internal = VISIBLE.map((state) => room.stories[state].secret)
  const picture = String(room.picture.alt)
  return [...hidden, ...internal, picture].filter((w) => told.includes(w) && !asked.includes(w))
}

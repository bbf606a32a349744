import type { CollectionConfig, Config, PayloadRequest } from 'payload'
import { expect, test } from 'vitest'

import { newsroom, NewsroomOptionsError } from '../../src/index.js'
import { type NewsroomOptions, sanitizeOptions } from '../../src/options.js'

const hostOf = (...collections: CollectionConfig[]): Config =>
  ({ collections, secret: 'secret' }) as unknown as Config

const WIRE = { name: 'Our Wire', code: 'our-wire' }

const staff: CollectionConfig = { slug: 'staff', auth: true, fields: [] }

const requestOf = (user: object): PayloadRequest => ({ user }) as unknown as PayloadRequest

/** The collection of a slug in what the plugin makes of a host's config. */
async function built(slug: string, options: NewsroomOptions, host: Config) {
  const config = await newsroom(options)(host)
  return config.collections?.find((collection) => collection.slug === slug)
}

test.each<[object, string]>([
  [{ slug: 'stories' }, 'newsroom({ slug }) is no option of the newsroom'],
  [{ breakingMinutes: 0 }, 'write a number of minutes'],
  [{ breakingMinutes: '90' }, 'write a number of minutes'],
  [{ collections: { stories: () => ({}) } }, 'names no collection of the newsroom'],
  [{ collections: { articles: {} } }, 'write a function'],
  [{ credits: { agency: 'ap' } }, 'is no option of credits; they have agencies, line'],
  [{ credits: { agencies: {} } }, 'is no list; write [{ code, name }]'],
  [{ credits: { agencies: [{ code: 'Our Wire', name: 'W' }] } }, 'write lower-case words'],
  [{ credits: { agencies: [{ code: 'our-wire' }] } }, 'write its full name'],
  [{ credits: { agencies: [WIRE, WIRE] } }, 'has the code "our-wire" twice'],
  [{ credits: { line: 'By AP' } }, 'write a function'],
  [{ credits: { minConfidence: 80 } }, 'write a number from 0 to 1'],
  [{ credits: { persons: 'yes' } }, 'write a boolean'],
  [{ credits: { phrases: { de: { with: 'mit' } } } }, 'phrases.de.with'],
  [{ delivery: { memory: -1 } }, 'write a whole number that is not negative'],
  [{ delivery: { maxAge: 1 } }, 'is no option of delivery; it has documents, memory, purge'],
  [{ delivery: { purge: 'fastly' } }, 'write [fastly({ … })]'],
  [{ disabled: 'no' }, 'write a boolean'],
  [{ roleOf: 'admin' }, 'write a function'],
  [{ siteURL: 'news.example.com' }, 'write the address that readers use'],
  [{ slugs: { articles: 'a story' } }, 'write letters, digits and hyphens'],
  [{ slugs: { articles: 'topics' } }, 'gives the slug "topics" to two collections'],
])('%j is refused with what to write instead', (options, sentence) => {
  const sanitize = () => sanitizeOptions(options, {})
  expect(sanitize).toThrow(NewsroomOptionsError)
  expect(sanitize).toThrow(sentence)
})

test('the users are those who sign in to the admin, whatever their slug', () => {
  expect(sanitizeOptions({}, {}).slugs.users).toBe('users')
  expect(sanitizeOptions({}, hostOf(staff)).slugs.users).toBe('staff')
  const config = { ...hostOf({ ...staff, slug: 'members' }, staff), admin: { user: 'staff' } }
  expect(sanitizeOptions({}, config).slugs.users).toBe('staff')
})

test('a user of another collection has no role, whatever its role field says', () => {
  const { hasRole } = sanitizeOptions({}, hostOf(staff))
  expect(hasRole(requestOf({ collection: 'staff', role: 'editor' }), 'editor')).toBe(true)
  expect(hasRole(requestOf({ collection: 'members', role: 'editor' }), 'editor')).toBe(false)
})

test('users that the host has are kept, with a role field where they have none', async () => {
  const kept = await built('staff', {}, hostOf(staff))
  expect(kept?.fields).toMatchObject([{ name: 'role' }])
  expect(kept?.fields[0]).not.toHaveProperty('defaultValue')

  const role = { name: 'role', type: 'text' } as const
  const withRole = { ...staff, fields: [{ type: 'row', fields: [role] }] } as CollectionConfig
  expect(await built('staff', {}, hostOf(withRole))).toBe(withRole)
})

test('media that the host has is kept as it is', async () => {
  const media: CollectionConfig = { slug: 'media', fields: [], upload: true }
  expect(await built('media', {}, hostOf(media))).toBe(media)
})

test.each<[CollectionConfig, NewsroomOptions, string]>([
  [{ slug: 'topics', fields: [] }, {}, "write newsroom({ slugs: { topics: 'news-topics' } })"],
  [{ slug: 'media', fields: [] }, {}, 'has no "upload"'],
  [{ slug: 'users', fields: [] }, {}, 'has no "auth"'],
  [
    { slug: 'media', fields: [], upload: true },
    { collections: { media: ({ defaultCollection }) => defaultCollection } },
    'change it where you define it',
  ],
])('a collection that cannot take the place of ours is refused', async (own, options, sentence) => {
  await expect(built(own.slug, options, hostOf(own))).rejects.toThrow(sentence)
})

test('a collection can be changed, but its slug only by the option for it', async () => {
  const labels = { plural: 'Stories', singular: 'Story' }
  const relabelled = await built(
    'articles',
    { collections: { articles: ({ defaultCollection }) => ({ ...defaultCollection, labels }) } },
    hostOf(),
  )
  expect(relabelled).toMatchObject({ labels })

  const renamed = built(
    'stories',
    {
      collections: {
        articles: ({ defaultCollection }) => ({ ...defaultCollection, slug: 'stories' }),
      },
    },
    hostOf(),
  )
  await expect(renamed).rejects.toThrow("write newsroom({ slugs: { articles: 'stories' } })")
})

test('redirects that the host has take articles too', async () => {
  const host = hostOf({
    slug: 'redirects',
    fields: [
      {
        name: 'to',
        type: 'group',
        fields: [{ name: 'reference', type: 'relationship', relationTo: ['pages'] }],
      },
    ],
  })
  const redirects = await built('redirects', {}, host)
  expect(redirects?.fields).toMatchObject([{ fields: [{ relationTo: ['pages', 'articles'] }] }])
})

test('switched off, the newsroom keeps its fields and closes its doors, but not to users', async () => {
  const options = { disabled: true }
  const on = await built('articles', {}, hostOf(staff))
  const off = await built('articles', options, hostOf(staff))
  expect(off?.fields).toHaveLength(on?.fields.length ?? 0)
  expect(off).toMatchObject({ admin: { hidden: true }, hooks: {} })
  expect(off?.access?.read?.({ req: requestOf({ collection: 'staff', role: 'admin' }) })).toBe(
    false,
  )

  const users = await built('staff', options, hostOf(staff))
  expect(users?.access).toBe(staff.access)
  expect((await newsroom(options)(hostOf(staff))).endpoints ?? []).not.toContainEqual(
    expect.objectContaining({ path: '/newsroom/front' }),
  )
})

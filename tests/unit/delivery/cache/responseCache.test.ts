import { describe, expect, it } from 'vitest'

import { type Fetched, ResponseCache } from '../../../../src/delivery/cache/index.js'
import { bySlug, changeOf, deferred, reads } from './reads.js'

const NOW = Date.UTC(2026, 2, 1, 9)

function newCache(maxBytes = 1_000_000) {
  return new ResponseCache<string>({ maxBytes })
}

async function keep(
  cache: ResponseCache<string>,
  slug: string,
  more: Partial<Fetched<string>> = {},
) {
  await cache.load(slug, async () => ({ ...bySlug(`page of ${slug}`, slug), ...more }))
}

describe('an answer', () => {
  it('is kept from its load on', async () => {
    const cache = newCache()
    expect(cache.get('storm', NOW)).toBeUndefined()

    const loaded = await cache.load('storm', async () => bySlug('page', 'storm'))

    expect(loaded).toEqual({ coalesced: false, value: 'page' })
    expect(cache.get('storm', NOW)).toBe('page')
    expect(cache.stats()).toMatchObject({ entries: 1, hits: 1, misses: 1 })
  })

  it('is not given at or after the moment until which it is kept', async () => {
    const cache = newCache()
    await keep(cache, 'storm', { keepUntil: NOW })

    expect(cache.get('storm', NOW - 1)).toBe('page of storm')
    expect(cache.get('storm', NOW)).toBeUndefined()
    expect(cache.stats()).toMatchObject({ bytes: 0, entries: 0 })
  })

  it('does not outlive the moment at which the clock changes a document in it', async () => {
    const cache = newCache()
    await keep(cache, 'storm', {
      keepUntil: NOW + 60_000,
      reads: { ...reads([{}]), changesAt: NOW },
    })

    expect(cache.get('storm', NOW - 1)).toBe('page of storm')
    expect(cache.get('storm', NOW)).toBeUndefined()
  })

  it('is given and never kept when it is to be kept until 0', async () => {
    const cache = newCache()
    await keep(cache, 'storm', { keepUntil: 0 })

    expect(cache.stats().entries).toBe(0)
  })

  it('makes way for others when the bytes are used up', async () => {
    const cache = newCache(100_000)
    for (let number = 0; number < 50; number++)
      await keep(cache, `story-${number}`, { size: 5_000 })

    const { bytes, entries } = cache.stats()
    expect(bytes).toBeLessThanOrEqual(100_000)
    expect(entries).toBeLessThan(20)
    expect(cache.get('story-49', NOW)).toBe('page of story-49')
    expect(cache.get('story-0', NOW)).toBeUndefined()
    expect(cache.drop(changeOf('story-0'))).toBe(0)
    expect(cache.drop(changeOf('story-49'))).toBe(1)
  })

  it('is not kept when it is larger than the cache, nor is the one before it', async () => {
    const cache = newCache(10_000)
    await keep(cache, 'storm')
    await keep(cache, 'storm', { size: 20_000 })

    expect(cache.get('storm', NOW)).toBeUndefined()
    expect(cache.drop(changeOf('storm'))).toBe(0)
  })

  it('takes as many bytes as it and the query that it came from', async () => {
    const cache = newCache()
    await keep(cache, 'storm', { size: 5_000 })
    const short = cache.stats().bytes
    expect(short).toBeGreaterThan(5_000)

    const ids = Array.from({ length: 1_000 }, (_, id) => id)
    await keep(cache, 'storm', { reads: reads([{ id: { in: ids } }]), size: 5_000 })
    expect(cache.stats().bytes).toBeGreaterThan(short + 2_000)
  })
})

describe('a change', () => {
  it('drops the answers that depend on it and no others', async () => {
    const cache = newCache()
    await keep(cache, 'storm')
    await keep(cache, 'flood')
    await keep(cache, 'front', { reads: reads([{ urgency: { less_than: 5 } }]) })

    expect(cache.drop(changeOf('storm', { urgency: 7 }))).toBe(1)

    expect(cache.get('storm', NOW)).toBeUndefined()
    expect(cache.get('flood', NOW)).toBe('page of flood')
    expect(cache.get('front', NOW)).toBe('page of front')
    expect(cache.stats()).toMatchObject({ drops: 1, entries: 2 })
  })

  it('drops an answer without the story to the slug that it takes', async () => {
    const cache = newCache()
    await keep(cache, 'new-slug')
    const change = changeOf('new-slug')
    cache.drop({ ...change, before: { id: 1, slug: 'old-slug' } })

    expect(cache.get('new-slug', NOW)).toBeUndefined()
  })

  it('drops everything that asks for a slug when the row does not tell its own', async () => {
    const cache = newCache()
    await keep(cache, 'storm')
    await keep(cache, 'flood')

    expect(cache.drop({ after: { id: 1 }, before: null, collection: 'articles', id: 1 })).toBe(2)
  })

  it('lets a load that began before it be answered, not kept', async () => {
    const cache = newCache()
    const fetched = deferred<Fetched<string>>()
    const loading = cache.load('storm', () => fetched.promise)
    cache.drop(changeOf('storm'))
    fetched.resolve(bySlug('old page', 'storm'))

    expect(await loading).toEqual({ coalesced: false, value: 'old page' })
    expect(cache.get('storm', NOW)).toBeUndefined()
  })

  it('leaves alone a load that does not depend on it', async () => {
    const cache = newCache()
    const fetched = deferred<Fetched<string>>()
    const loading = cache.load('storm', () => fetched.promise)
    cache.drop(changeOf('flood'))
    const joining = cache.load('storm', () => Promise.reject(new Error('a second load')))
    fetched.resolve(bySlug('page', 'storm'))

    expect(await loading).toEqual({ coalesced: false, value: 'page' })
    expect(await joining).toEqual({ coalesced: true, value: 'page' })
    expect(cache.get('storm', NOW)).toBe('page')
  })

  it('has readers that come after it wait for a load that began after it', async () => {
    const cache = newCache()
    const [first, second] = [deferred<Fetched<string>>(), deferred<Fetched<string>>()]
    const before = [1, 2].map(() => cache.load('storm', () => first.promise))
    cache.drop(changeOf('storm'))
    const after = [1, 2].map(() => cache.load('storm', () => second.promise))
    first.resolve(bySlug('old page', 'storm'))
    second.resolve(bySlug('new page', 'storm'))

    expect((await Promise.all(before)).map(({ value }) => value)).toEqual(['old page', 'old page'])
    expect((await Promise.all(after)).map(({ value }) => value)).toEqual(['new page', 'new page'])
    expect(cache.get('storm', NOW)).toBe('new page')
  })

  it('drops one story among ten thousand without a look at the others', async () => {
    const cache = newCache(100_000_000)
    let looks = 0
    for (let number = 0; number < 10_000; number++) {
      const slug = { equals: `story-${number}` }
      const status = {
        get equals() {
          looks += 1
          return 'published'
        },
      }
      await keep(cache, `story-${number}`, {
        reads: reads([{ and: [{ slug }, { _status: status }] }]),
      })
    }
    looks = 0

    expect(cache.drop(changeOf('story-4711', { _status: 'published' }))).toBe(1)
    expect(looks).toBeLessThan(10)
  })
})

describe('a thousand readers at once', () => {
  it('make one load', async () => {
    const cache = newCache()
    let loads = 0
    const fetch = async () => {
      loads += 1
      return bySlug('page', 'storm')
    }
    const answers = await Promise.all(
      Array.from({ length: 1_000 }, () => cache.load('storm', fetch)),
    )

    expect(loads).toBe(1)
    expect(new Set(answers.map(({ value }) => value))).toEqual(new Set(['page']))
    expect(cache.stats().coalesced).toBe(999)
  })

  it('all get the error of that load, which is not kept', async () => {
    const cache = newCache()
    const fetched = deferred<Fetched<string>>()
    const loads = [1, 2, 3].map(() => cache.load('storm', () => fetched.promise))
    fetched.reject(new Error('the database is away'))

    const outcomes = await Promise.allSettled(loads)
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(cache.stats()).toMatchObject({ bytes: 0, coalesced: 0, entries: 0 })

    await keep(cache, 'storm')
    expect(cache.get('storm', NOW)).toBe('page of storm')
  })

  it('can try again after a fetcher that throws at once', async () => {
    const cache = newCache()
    const broken = (): Promise<Fetched<string>> => {
      throw new Error('no such page')
    }

    await expect(cache.load('storm', broken)).rejects.toThrow('no such page')
    await keep(cache, 'storm')
    expect(cache.get('storm', NOW)).toBe('page of storm')
  })
})

describe('clear', () => {
  it('drops all answers, and those being brought when they come', async () => {
    const cache = newCache()
    await keep(cache, 'storm')
    const fetched = deferred<Fetched<string>>()
    const loading = cache.load('flood', () => fetched.promise)
    cache.clear()
    fetched.resolve(bySlug('old page', 'flood'))
    await loading

    expect(cache.get('storm', NOW)).toBeUndefined()
    expect(cache.get('flood', NOW)).toBeUndefined()
    expect(cache.stats()).toMatchObject({ bytes: 0, entries: 0 })
  })
})

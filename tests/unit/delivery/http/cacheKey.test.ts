import { describe, expect, it } from 'vitest'

import { cacheKeyOf } from '../../../../src/delivery/http/cacheKey.js'
import { routes } from './routes.js'

const keyOf = (url: string) => cacheKeyOf(url, routes)

describe('addresses whose answers are the same', () => {
  it.each([
    ['/api/articles', '/api/articles?'],
    ['/api/articles', '/api/articles?limit=10&page=1&depth=1&pagination=true'],
    ['/api/articles?limit=5&sort=-publishedAt', '/api/articles?sort=-publishedAt&limit=5'],
    [
      '/api/articles?where[slug][equals]=port&depth=2',
      '/api/articles?depth=2&where%5Bslug%5D%5Bequals%5D=port',
    ],
    ['/api/newsroom/front', '/api/newsroom/front?limit=10'],
  ])('have one name: %s, %s', (one, other) => {
    expect(keyOf(one)).not.toBeNull()
    expect(keyOf(one)).toBe(keyOf(other))
  })
})

describe('addresses whose answers differ', () => {
  it.each([
    ['/api/articles?limit=5', '/api/articles?limit=6'],
    ['/api/articles?depth=0', '/api/articles'],
    ['/api/articles?sort[]=a&sort[]=b', '/api/articles?sort[]=b&sort[]=a'],
    ['/api/articles?where[slug][equals]=a%26b', '/api/articles?where[slug][equals]=a&limit=b'],
    ['/api/articles/12', '/api/articles/13'],
    ['/api/newsroom/articles/port', '/api/newsroom/articles/Port'],
  ])('have names of their own: %s, %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other))
  })
})

it.each([
  '/admin',
  '/api/users',
  '/api/articles?draft=true',
  '/api/articles?trash=true',
  '/api/articles?where[a][equals]=b&fallback-locale=de',
  '/api/articles?callback=x',
  '/api/articles/versions',
  '/api/articles/12/anything',
  '/api/newsroom/credits',
  '/api/newsroom/articles/port?limit=3',
  '/api/newsroom/contributors/12/credits.csv',
  `/api/articles?where[slug][equals]=${'a'.repeat(5_000)}`,
])('is never answered from the cache: %s', (url) => {
  expect(keyOf(url)).toBeNull()
})

import { describe, expect, it } from 'vitest'

import { slugify } from '../../../src/publishing/index.js'

describe('slugify', () => {
  it.each([
    ['Talks resume in Geneva', 'talks-resume-in-geneva'],
    ['Große Pläne für Köln', 'grosse-plaene-fuer-koeln'],
    ['“We will not leave”, says mayor', 'we-will-not-leave-says-mayor'],
    ['L’État, c’est moi: à Paris', 'l-etat-c-est-moi-a-paris'],
    ['Переговоры в Москве', 'peregovory-v-moskve'],
    ['   ', ''],
    ['!!!', ''],
  ])('makes %j into %j', (headline, slug) => {
    expect(slugify(headline)).toBe(slug)
  })

  it('cuts a long headline between words', () => {
    const slug = slugify('minister '.repeat(30))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toMatch(/^(?:minister-)+minister$/)
  })
})

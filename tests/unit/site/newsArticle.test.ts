import { describe, expect, it } from 'vitest'

import { newsArticle } from '../../../src/app/(site)/story/newsArticle.js'
import { sanitizeOptions } from '../../../src/options.js'
import type { Article, Contributor } from '../../../src/payload-types.js'

const SITE = 'https://news.example.com'
const newsroom = sanitizeOptions({ siteURL: SITE }, {})

const contributor = (id: number, name: string, more: Partial<Contributor> = {}): Contributor => ({
  id,
  name,
  slug: name.toLowerCase().replaceAll(' ', '-'),
  createdAt: '',
  kind: 'agency',
  updatedAt: '',
  ...more,
})

const reuters = contributor(1, 'Reuters', { homepage: 'https://www.reuters.com' })
const ansa = contributor(2, 'ANSA')
const roe = contributor(3, 'Jane Roe', { kind: 'person' })

const structured = (credits: Article['credits'], creditLine: null | string = null) =>
  newsArticle(newsroom, {
    id: 1,
    slug: 'harbour',
    createdAt: '',
    creditLine,
    credits,
    headline: 'Harbour',
    updatedAt: '',
  })

describe('what search engines are told of credits', () => {
  it('names the source of the whole copy apart from those who contributed', () => {
    const data = structured([
      { contributor: reuters, verbatim: '(Reuters)', via: 'dateline' },
      { contributor: ansa, verbatim: 'ANSA contributed.', via: 'contribution' },
    ])
    expect(data.sourceOrganization).toEqual([
      {
        '@type': 'NewsMediaOrganization',
        name: 'Reuters',
        sameAs: 'https://www.reuters.com',
        url: `${SITE}/contributors/reuters`,
      },
    ])
    expect(data.contributor).toEqual([
      { '@type': 'Organization', name: 'ANSA', url: `${SITE}/contributors/ansa` },
    ])
  })

  it('names the agency of a person', () => {
    const data = structured([{ agency: reuters, contributor: roe, via: 'contribution' }])
    expect(data.contributor).toMatchObject([
      {
        '@type': 'Person',
        name: 'Jane Roe',
        affiliation: { '@type': 'Organization', name: 'Reuters' },
      },
    ])
  })

  it('gives the agencies’ own words, each once, and our line where there are none', () => {
    const words = 'Reuters and ANSA contributed to this report.'
    const both = [reuters, ansa].map((agency) => ({ contributor: agency, verbatim: words }))
    expect(structured(both, 'Our line').creditText).toBe(words)
    expect(structured([{ contributor: ansa }], 'Our line').creditText).toBe('Our line')
  })

  it('says nothing of a credit that an editor has dismissed', () => {
    const data = structured([{ contributor: ansa, dismissed: true, verbatim: 'ANSA' }])
    expect(data).toMatchObject({ contributor: [], sourceOrganization: [] })
    expect(data).not.toHaveProperty('creditText')
  })
})

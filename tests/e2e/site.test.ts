import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { type Client, type Json, signIn, unique } from '../support/client.js'
import { openBrowser, openContext, signInBrowser, violationsOn } from '../support/page.js'
import { block, body } from '../support/story.js'

const HOUR = 60 * 60 * 1000

let browser: Browser
let context: BrowserContext
let page: Page
let editor: Client
let story: Json
let author: Json
let topic: Json

beforeAll(async () => {
  browser = await openBrowser()
  context = await openContext(browser)
  page = await context.newPage()
  editor = await signIn()
  author = await create('authors', { name: unique('Ines Vogel'), kind: 'person' })
  topic = await create('topics', { name: unique('Harbour') })
  story = await publishFullStory()
})

afterAll(async () => {
  await browser?.close()
})

describe('the front page', () => {
  it('shows a published story, and in the banner while it is breaking', async () => {
    const { doc } = await publish({ headline: unique('Ferry aground'), urgency: 1 })
    const banner = page.getByRole('region', { name: 'Breaking now' })
    const inBanner = banner.getByRole('link', { name: doc.headline })
    const inList = page.getByRole('heading', { name: doc.headline })

    await page.goto('/')
    expect(await inBanner.count()).toBe(1)
    expect(await inList.count()).toBe(1)

    await editor.patch(`/api/articles/${doc.id}`, {
      _status: 'published',
      breaking: { level: null },
    })
    await page.goto('/')
    expect(await inBanner.count()).toBe(0)
    expect(await inList.count()).toBe(1)
  })

  it('leads to older stories, one page after another', async () => {
    const headlines = [...Array(11).keys()].map((i) => unique(`Tide table ${i}`))
    for (const headline of headlines) await publish({ headline })

    await page.goto('/')
    await page.getByRole('link', { name: 'Older stories' }).click()
    await page.getByRole('heading', { level: 1, name: 'Older stories' }).waitFor()
    expect(await page.getByRole('heading', { name: headlines[0] }).count()).toBe(1)
    expect(await page.getByRole('heading', { name: headlines[10] }).count()).toBe(0)
  })

  it('answers a cursor that it did not make as an address that does not exist', async () => {
    expect((await page.goto('/?after=nonsense'))?.status()).toBe(404)
  })
})

describe('a story', () => {
  it('prints the story with its people, its picture, its corrections and its credits', async () => {
    await page.goto(`/articles/${story.slug}`)
    const article = page.getByRole('article')

    await expectText(article.getByRole('heading', { level: 1 }), story.headline)
    await expectText(article.locator('.kicker'), topic.name)
    await expectText(article.locator('.standfirst'), 'The quay is closed until further notice.')
    await expectText(article.locator('.byline'), `By ${author.name}`)
    await expectText(article.locator('.dateline'), 'ROTTERDAM, Dec 19 —')
    await expectText(
      article.locator('.corrections'),
      /^Correction, .*: The ship is 90 metres long\.$/,
    )
    await expectText(
      article.locator('.figure figcaption'),
      'The quay at dawn. Kim Park/Harbour News',
    )
    expect(await article.getByRole('img').getAttribute('alt')).toBe('Cranes above an empty quay')
    expect(await article.locator('time').count()).toBeGreaterThanOrEqual(2)

    const credited = article.locator('.credit-line').getByRole('link', { name: 'Reuters' })
    expect(await credited.getAttribute('href')).toBe('/contributors/reuters')
    const byline = article.locator('.byline').getByRole('link')
    expect(await byline.getAttribute('href')).toBe(`/authors/${author.slug}`)
  })

  it('shows each block of the body', async () => {
    await page.goto(`/articles/${story.slug}`)
    const text = page.locator('.story-body')

    await expectText(text.locator('.pull-quote'), 'We heard it before we saw it.A docker')
    expect(await text.getByRole('link', { name: 'The quay, filmed' }).getAttribute('href')).toBe(
      'https://video.example.com/quay',
    )
    expect(await text.locator('iframe, script').count()).toBe(0)
  })

  it('keeps sign-up notices apart from the story', async () => {
    await page.goto(`/articles/${story.slug}`)
    await expectText(page.getByRole('complementary'), 'Get our harbour letter every morning')
    expect(await page.getByRole('article').innerText()).not.toContain('harbour letter')
  })

  it('leaves out related stories that the reader may not see', async () => {
    await page.goto(`/articles/${story.slug}`)
    const related = page.getByRole('navigation', { name: 'Related stories' })
    await expectText(related.getByRole('listitem'), story.related[0].headline)
  })

  it('tells search engines what it is', async () => {
    await page.goto(`/articles/${story.slug}`)
    const json = await page.locator('script[type="application/ld+json"]').textContent()
    const site = inject('newsroomURL')

    expect(JSON.parse(json ?? '')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      about: [{ '@type': 'Thing', name: topic.name }],
      author: [{ '@type': 'Person', name: author.name, url: `${site}/authors/${author.slug}` }],
      contributor: [
        { '@type': 'Organization', name: 'Reuters', url: `${site}/contributors/reuters` },
      ],
      correction: [{ '@type': 'CorrectionComment', text: 'The ship is 90 metres long.' }],
      creditText: story.credits[0].verbatim,
      sourceOrganization: [],
      dateModified: story.corrections[0].at,
      dateline: 'ROTTERDAM, Dec 19',
      datePublished: story.publishedAt,
      headline: story.headline,
      image: { '@type': 'ImageObject', creditText: 'Kim Park/Harbour News' },
      inLanguage: 'en',
      mainEntityOfPage: { '@id': `${site}/articles/${story.slug}` },
      publisher: { '@type': 'Organization' },
    })
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(
      `${site}/articles/${story.slug}`,
    )
  })

  it('ends no script early, whatever the headline', async () => {
    const headline = `${unique('Dock')} </script><img src=x onerror=alert(1)>`
    const { doc } = await publish({ headline })
    await page.goto(`/articles/${doc.slug}`)
    const json = await page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(json ?? '')).toMatchObject({ headline })
    expect(await page.locator('img[src="x"]').count()).toBe(0)
  })

  it('is found at its old address after it has moved', async () => {
    const { doc } = await publish({ headline: unique('Lock gate') })
    await editor.patch(`/api/articles/${doc.id}`, {
      _status: 'published',
      slug: `${doc.slug}-moved`,
    })

    const answer = await fetch(`${inject('newsroomURL')}/articles/${doc.slug}`, {
      redirect: 'manual',
    })
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toBe(`/articles/${doc.slug}-moved`)
  })
})

describe('the pages of people and topics', () => {
  it.each([
    ['an author', () => `/authors/${author.slug}`, () => author.name],
    ['a topic', () => `/topics/${topic.slug}`, () => topic.name],
    ['an agency', () => '/contributors/reuters', () => 'Reuters'],
  ])('lists the stories of %s', async (_, path, name) => {
    await page.goto(path())
    expect(await page.getByRole('heading', { level: 1, name: name() }).count()).toBe(1)
    expect(await page.getByRole('heading', { name: story.headline }).count()).toBe(1)
  })
})

describe('an address where nothing is', () => {
  it.each(['/articles/no-such-story', '/authors/nobody', '/topics/nothing', '/nowhere/at/all'])(
    'answers 404 and leads back: %s',
    async (path) => {
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(404)
      expect(await page.getByRole('link', { name: 'front page' }).getAttribute('href')).toBe('/')
    },
  )
})

describe('a preview', () => {
  let draft: Json

  beforeAll(async () => {
    const headline = unique('Dredger ordered')
    const answer = await editor.post('/api/articles?draft=true', { _status: 'draft', headline })
    draft = answer.body.doc
  })

  it('shows a draft to its editor, marked as one, and to nobody else', async () => {
    const newsroom = await openContext(browser)
    await signInBrowser(newsroom)
    const desk = await newsroom.newPage()
    await desk.goto(previewOf(draft))
    await expectText(desk.getByRole('heading', { level: 1 }), draft.headline)
    await expectText(desk.getByRole('region', { name: 'Preview' }), /not published/)
    // Next streams a page's metadata, which can be there twice until React has moved it to the head.
    const robots = await desk
      .locator('meta[name="robots"]')
      .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')))
    expect(new Set(robots)).toEqual(new Set(['noindex, nofollow']))

    const stranger = await openContext(browser)
    const cookies = await newsroom.cookies()
    await stranger.addCookies(cookies.filter(({ name }) => name !== 'payload-token'))
    const stolen = await stranger.newPage()
    expect((await stolen.goto(`/articles/${draft.slug}`))?.status()).toBe(404)
    expect(await stolen.content()).not.toContain(draft.headline)

    await desk.getByRole('link', { name: 'Leave preview' }).click()
    await desk.getByRole('heading', { name: 'There is no page at this address' }).waitFor()
    await Promise.all([newsroom.close(), stranger.close()])
  })

  it('follows the saves of the admin that shows it', async () => {
    const newsroom = await openContext(browser)
    await signInBrowser(newsroom)
    const desk = await newsroom.newPage()
    await desk.goto(previewOf(draft))

    const standfirst = unique('Two are to come.')
    await editor.patch(`/api/articles/${draft.id}?draft=true`, { _status: 'draft', standfirst })
    await desk.evaluate(() => window.postMessage({ type: 'payload-document-event' }, '*'))
    await desk.getByText(standfirst).waitFor()
    expect(await desk.getByRole('heading', { level: 1 }).textContent()).toBe(draft.headline)
    await newsroom.close()
  })

  it('sends a reader to sign in', async () => {
    const answer = await page.request.get(previewOf(draft), { maxRedirects: 0 })
    expect(answer.status()).toBe(307)
    expect(answer.headers().location).toMatch(/^\/admin\/login\?redirect=/)
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    'https://evil.example',
    '',
  ])('leads nowhere but to a page of the site: %j', async (path) => {
    const address = `/preview?path=${encodeURIComponent(path)}`
    const answer = await page.request.get(address, { maxRedirects: 0 })
    expect(answer.status()).toBe(404)
  })
})

describe.each(['light', 'dark'] as const)('in a %s colour scheme', (colorScheme) => {
  let reader: Page

  beforeAll(async () => {
    reader = await (await openContext(browser, { colorScheme })).newPage()
  })

  it('prints in its own colours', async () => {
    await reader.goto('/')
    const paper = await reader.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    const [red = 0] = /\d+/.exec(paper)?.map(Number) ?? []
    expect(red > 127).toBe(colorScheme === 'light')
  })

  it.each([
    ['the front page', () => '/'],
    ['a story', () => `/articles/${story.slug}`],
    ['a topic', () => `/topics/${topic.slug}`],
    ['an author', () => `/authors/${author.slug}`],
    ['an agency', () => '/contributors/reuters'],
    ['an address where nothing is', () => '/nowhere'],
  ])('keeps %s accessible', async (_, path) => {
    await reader.goto(path())
    expect(await violationsOn(reader)).toEqual([])
  })

  it('keeps a preview accessible', async () => {
    const newsroom = await openContext(browser, { colorScheme })
    await signInBrowser(newsroom)
    const desk = await newsroom.newPage()
    await desk.goto(previewOf(story))
    await desk.getByRole('region', { name: 'Preview' }).waitFor()
    expect(await violationsOn(desk)).toEqual([])
    await newsroom.close()
  })
})

const previewOf = ({ slug }: Json): string =>
  `/preview?path=${encodeURIComponent(`/articles/${slug}`)}`

async function expectText(locator: ReturnType<Page['locator']>, text: RegExp | string) {
  const words = ((await locator.textContent()) ?? '').trim()
  if (typeof text === 'string') expect(words).toBe(text)
  else expect(words).toMatch(text)
}

async function create(collection: string, data: Json): Promise<Json> {
  const answer = await editor.post(`/api/${collection}`, data)
  expect(answer.status, answer.text).toBe(201)
  return answer.body.doc
}

async function publish(data: Json): Promise<Json> {
  return { doc: await create('articles', { _status: 'published', ...data }) }
}

async function publishFullStory(): Promise<Json> {
  const related = await create('articles', { _status: 'published', headline: unique('Tug strike') })
  const hidden = await create('articles?draft=true', {
    _status: 'draft',
    headline: unique('Tug strike ends'),
  })
  return create('articles', {
    _status: 'published',
    authors: [author.id],
    body: storyBody(),
    corrections: [
      {
        at: new Date(Date.now() + HOUR).toISOString(),
        kind: 'correction',
        text: 'The ship is 90 metres long.',
      },
    ],
    dateline: { date: 'Dec 19', place: 'ROTTERDAM' },
    headline: unique('Freighter breaks loose'),
    hero: { caption: 'The quay at dawn.', image: await uploadPicture() },
    related: [related.id, hidden.id],
    standfirst: 'The quay is closed until further notice.',
    topics: [topic.id],
  })
}

function storyBody(): Json {
  return body(
    block('signUp', { kind: 'newsletter', text: 'Get our harbour letter every morning' }),
    'The ship broke its lines shortly before six.',
    block('pullQuote', { attribution: 'A docker', quote: 'We heard it before we saw it.' }),
    block('embed', { title: 'The quay, filmed', url: 'https://video.example.com/quay' }),
    'Nobody was hurt, the port said.',
    'Additional reporting by Reuters.',
  )
}

/** Files go as a form, which the JSON client does not speak. */
async function uploadPicture(): Promise<number | string> {
  const newsroom = await openContext(browser)
  await signInBrowser(newsroom)
  const size = { background: '#456', channels: 3, height: 800, width: 1200 } as const
  const answer = await newsroom.request.post('/api/media', {
    headers: { Origin: inject('newsroomURL') },
    multipart: {
      _payload: JSON.stringify({
        alt: 'Cranes above an empty quay',
        credit: 'Kim Park/Harbour News',
      }),
      file: {
        buffer: await sharp({ create: size }).png().toBuffer(),
        mimeType: 'image/png',
        name: 'quay.png',
      },
    },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  const { doc } = (await answer.json()) as { doc: Json }
  await newsroom.close()
  return doc.id
}

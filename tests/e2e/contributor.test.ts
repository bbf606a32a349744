import { readFile } from 'node:fs/promises'

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { body, type Client, type Json, signIn, unique } from '../support/client.js'
import { openBrowser, openContext, signInBrowser, violationsOn } from '../support/page.js'

const WORDS = 'Agerpres contributed to this report.'

let browser: Browser
let context: BrowserContext
let editor: Client
let page: Page
let contributor: Json
let published: Json
let later: Json
let draft: Json

beforeAll(async () => {
  browser = await openBrowser()
  context = await openContext(browser, { viewport: { height: 1000, width: 1440 } })
  await signInBrowser(context)
  editor = await signIn()
  const copy = body('Rain fell on Bucharest.', WORDS)
  const create = async (path: string, story: Json): Promise<Json> =>
    (await editor.post(path, { body: copy, ...story })).body.doc
  published = await create('/api/articles', {
    _status: 'published',
    headline: unique('Rain'),
    publishedAt: '2024-05-06T07:08:09.000Z',
  })
  later = await create('/api/articles', {
    _status: 'published',
    headline: unique('Sun'),
    publishedAt: '2024-05-08T23:30:00.000Z',
  })
  draft = await create('/api/articles?draft=true', { headline: unique('More rain') })
  const found = await editor.get('/api/contributors?where[agency][equals]=agerpres')
  contributor = found.body.docs[0]
  page = await context.newPage()
  await page.goto(`/admin/collections/contributors/${contributor.id}`)
})
afterAll(async () => {
  await browser.close()
})

const rowOf = ({ headline }: Json) => page.getByRole('row').filter({ hasText: headline as string })

async function chooseDay(label: string, day: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true })
  await field.fill(day)
  await field.press('Tab')
}

async function exportedCSV(): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export as CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('credits-agerpres.csv')
  return readFile(await download.path(), 'utf8')
}

async function violationsInList(): Promise<string[]> {
  const violations = await violationsOn(page)
  return violations.filter((violation) => violation.includes('credited-stories'))
}

describe('a contributor’s page', () => {
  it('lists the stories with its credit: where it stands, its words, when', async () => {
    const row = rowOf(published)
    await row.waitFor()
    const cells = await row.getByRole('cell').allInnerTexts()
    expect(cells).toEqual(['reporting', '', 'contribution', '2024-05-06', expect.anything()])
    expect(cells.at(-1)).toContain(WORDS)
  })

  it('tells what is not published from what is', async () => {
    expect(await rowOf(draft).getByRole('cell').nth(3).innerText()).toBe('draft')
  })

  it('has nothing in its list that axe finds fault with', async () => {
    expect(await violationsInList()).toEqual([])
  })

  it('exports them as CSV', async () => {
    expect(await exportedCSV()).toContain(
      `${published.headline},2024-05-06T07:08:09.000Z,reporting,,contribution`,
    )
  })

  it('keeps to the days that an editor chooses, in the list and in the export', async () => {
    await chooseDay('From', '2024-05-07')
    await expect.poll(() => rowOf(published).count()).toBe(0)
    expect(await rowOf(later).count()).toBe(1)
    expect(await rowOf(draft).count()).toBe(0)
    expect(await violationsInList()).toEqual([])

    await chooseDay('To', '2024-05-08')
    const csv = await exportedCSV()
    expect(csv).toContain(later.headline)
    expect(csv).not.toContain(published.headline)

    await chooseDay('To', '2024-05-07')
    await page.getByText('No story of these dates carries this credit.').waitFor()

    await page.getByRole('button', { name: 'All dates' }).click()
    await rowOf(published).waitFor()
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('')
  })

  it('leads to each story', async () => {
    await rowOf(published).getByRole('link').click()
    await page.waitForURL(`**/collections/articles/${published.id}`)
    await expect.poll(() => page.locator('#field-headline').inputValue()).toBe(published.headline)
  })
})

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'

import { type Client, type Json, reader, signIn, unique } from '../support/client.js'
import { EDITOR } from '../support/newsroom.js'
import { openBrowser, openContext, signInBrowser } from '../support/page.js'

let browser: Browser
let context: BrowserContext
let editor: Client
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  context = await openContext(browser, {
    timezoneId: 'UTC',
    viewport: { height: 1000, width: 1440 },
  })
  editor = await signIn()
})
beforeEach(async () => {
  await page?.close()
  page = await context.newPage()
})
afterAll(async () => {
  await browser.close()
})

const draftOf = async (id: string): Promise<Json> =>
  (await editor.get(`/api/articles/${id}?draft=true&depth=1`)).body

/** Types a new story and waits until it has been saved by itself. Returns its ID. */
async function writeStory(headline: string, ...paragraphs: string[]): Promise<string> {
  await page.goto('/admin/collections/articles/create')
  await page.locator('#field-headline').fill(headline)
  await page.locator('[data-lexical-editor]').first().click()
  for (const paragraph of paragraphs) {
    await page.keyboard.type(paragraph)
    await page.keyboard.press('Enter')
  }
  await page.waitForURL(/\/articles\/(?!create)\w+$/)
  const id = page.url().split('/').at(-1) ?? ''
  const last = paragraphs.at(-1) ?? ''
  await expect.poll(async () => JSON.stringify(await draftOf(id))).toContain(last)
  return id
}

const openTab = (label: string) =>
  page.locator('.tabs-field__tab-button', { hasText: label }).click()

describe('an editor', () => {
  it('signs in', async () => {
    await page.goto('/admin')
    await page.locator('#field-email').fill(EDITOR.email)
    await page.locator('#field-password').fill(EDITOR.password)
    await page.getByRole('button', { name: 'Login' }).click()
    await page.waitForURL('**/admin')
    expect(await page.locator('h2', { hasText: 'Newsroom' }).isVisible()).toBe(true)
  })

  it('writes a story, finds its credits attached, publishes it, and reads it on the site', async () => {
    await signInBrowser(context)
    const headline = unique('Ferry runs aground')
    const id = await writeStory(
      headline,
      'A ferry ran aground off Turku on Monday.',
      'Reuters contributed to this report.',
    )
    // A later autosave sends the form as the editor sees it: what the hook added must survive.
    await page.locator('#field-standfirst').fill('Nobody was hurt.')
    await expect.poll(async () => (await draftOf(id)).standfirst).toBe('Nobody was hurt.')
    expect((await draftOf(id)).credits).toMatchObject([{ contributor: { agency: 'reuters' } }])

    await openTab('Byline and credits')
    await expect
      .poll(() => page.locator('#field-creditLine').inputValue())
      .toBe('Additional reporting by Reuters')

    await page.getByRole('button', { name: 'Publish changes' }).click()
    await expect.poll(async () => (await reader().get(`/api/articles/${id}`)).status).toBe(200)
    const { slug } = await draftOf(id)
    await page.goto(`/articles/${slug}`)
    expect(await page.locator('h1').innerText()).toBe(headline)
    expect(await page.getByText('Additional reporting by Reuters').isVisible()).toBe(true)
  })

  it('removes a credit, and it stays removed', async () => {
    const id = await writeStory(
      unique('Removed credit'),
      'A bridge closed on Monday.',
      'Reuters contributed to this report.',
    )
    await page.reload()
    await openTab('Byline and credits')
    await page.locator('.array-actions__button').first().click()
    await page.locator('.array-actions__remove').first().click()
    await expect.poll(async () => (await draftOf(id)).credits[0]?.dismissed).toBe(true)
    expect((await draftOf(id)).creditLine).toBeNull()
  })

  it('sees in the list what is breaking', async () => {
    await editor.post('/api/articles', {
      _status: 'published',
      headline: `BREAKING: ${unique('Bridge')}`,
    })
    await page.goto('/admin/collections/articles')
    await expect
      .poll(() => page.locator('.cell-isBreaking', { hasText: 'Breaking' }).count())
      .toBeGreaterThan(0)
  })

  it('is told in a sentence why a story cannot be saved', async () => {
    const { body } = await editor.post('/api/articles', { headline: unique('Embargo') })
    const hour = 3_600_000
    await editor.patch(`/api/articles/${body.doc.id}?draft=true`, {
      embargoUntil: new Date(Date.now() + 3 * hour).toISOString(),
      publishedAt: new Date(Date.now() + hour).toISOString(),
    })
    await page.goto(`/admin/collections/articles/${body.doc.id}`)
    await page.getByRole('button', { name: 'Publish changes' }).click()
    const message = page.getByText('The embargo ends after the scheduled publication').first()
    await message.waitFor({ state: 'attached' })
    expect((await reader().get(`/api/articles/${body.doc.id}`)).status).toBe(404)
  })

  it('sees the draft beside the form in the live preview', async () => {
    const { body } = await editor.post('/api/articles?draft=true', { headline: unique('Preview') })
    await page.goto(`/admin/collections/articles/${body.doc.id}`)
    await page.locator('#live-preview-toggler').click()
    const preview = page.frameLocator('.live-preview-iframe, iframe')
    await preview.locator('h1', { hasText: body.doc.headline }).waitFor()
    expect(await preview.getByText('not published').first().isVisible()).toBe(true)
  })

  it('schedules a story, and it is published at its time', async () => {
    const { body } = await editor.post('/api/articles?draft=true', {
      headline: unique('Scheduled'),
    })
    await page.goto(`/admin/collections/articles/${body.doc.id}`)
    await page.locator('.form-submit .popup-button, .popup-button').first().click()
    await page.getByText('Schedule Publish').first().click()
    await page.locator('label', { hasText: /^Publish$/ }).click()
    const time = new Date(Date.now() + 60_000)
    const [, day, month, year] = time.toUTCString().split(' ')
    const text = `${Number(day)} ${month} ${year}, ${time.toISOString().slice(11, 16)}`
    await page.locator('.react-datepicker__input-container input').last().fill(text)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { exact: true, name: 'Save' }).click()
    expect((await reader().get(`/api/articles/${body.doc.id}`)).status).toBe(404)
    await expect
      .poll(async () => (await reader().get(`/api/articles/${body.doc.id}`)).status, {
        interval: 1000,
        timeout: 90_000,
      })
      .toBe(200)
  })
})

describe('a reporter', () => {
  it('writes a story but has no button to publish it', async () => {
    const credentials = {
      email: `${unique('rita').replace(' ', '.')}@newsroom.test`,
      password: 'reporters-password',
    }
    await editor.post('/api/users', { ...credentials, name: 'Rita', role: 'reporter' })
    const own = await openContext(browser)
    await signInBrowser(own, credentials)
    const desk = await own.newPage()
    await desk.goto(`${inject('newsroomURL')}/admin/collections/articles/create`)
    await desk.locator('#field-headline').fill(unique('By Rita'))
    await desk.waitForURL(/\/articles\/(?!create)\w+$/)
    await desk.reload()
    await desk.locator('#field-headline').waitFor()
    expect(await desk.getByRole('button', { name: /Publish/ }).count()).toBe(0)
    await own.close()
  })
})

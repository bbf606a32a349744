import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { body, type Client, type Json, signIn, unique } from '../support/client.js'
import { openBrowser, openContext, signInBrowser, violationsOn } from '../support/page.js'

const NEWS = 'The harbour froze over on Monday, the mayor said.'
const SIGN_OFF = '(Reporting by Ann Example in Oslo; Editing by Bo Sample)'
const CREDIT = 'Reuters and Agence France-Presse contributed to this report.'

/** Longer than a changed form waits before it saves itself. */
const AUTOSAVE_MS = 4_000

let browser: Browser
let context: BrowserContext
let editor: Client
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  context = await openContext(browser, { viewport: { height: 900, width: 1440 } })
  editor = await signIn()
  await signInBrowser(context)
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

/** Who is credited by the rows, and whether the credit has been dismissed. */
const namesIn = (rows: Json): [string, boolean][] =>
  rows.map(({ contributor, dismissed }: Json) => [contributor.name, Boolean(dismissed)])

/** Stores a draft and opens it. */
async function openStory(fields: Json): Promise<string> {
  const answer = await editor.post('/api/articles?draft=true', {
    headline: unique('Harbour'),
    ...fields,
  })
  expect(answer.status, answer.text).toBe(201)
  const { id } = answer.body.doc
  await page.goto(`/admin/collections/articles/${id}`)
  return String(id)
}

const panel = (): Locator => page.getByRole('region', { name: 'Credits in the copy' })
const card = (name: string): Locator => panel().getByRole('listitem', { exact: true, name })
const click = (button: string): Promise<void> =>
  panel().getByRole('button', { exact: true, name: button }).click()

const showWords = (words: string): Promise<void> =>
  panel()
    .getByRole('button', { name: `Show in the story: ${words}` })
    .click()

/** The words that the browser highlights in the body under this name. */
const highlighted = (name: string): Promise<string[]> =>
  page.evaluate(
    (each) => [...(CSS.highlights.get(each) ?? [])].map((range) => (range as Range).toString()),
    name,
  )

describe('the credits beside a story', () => {
  it('appear while it is being written, before anything is saved', async () => {
    await page.route('**/api/articles/**', (route) =>
      route.request().method() === 'GET' ? route.continue() : route.abort(),
    )
    await openStory({ body: body(NEWS) })
    await panel().getByText('No credits in this copy.').waitFor()

    await page.locator('[data-lexical-editor]').first().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type(CREDIT)
    // What has been typed so far may have been looked at before.
    await card('Reuters').getByText('Certain').waitFor()
    const text = await card('Reuters').innerText()
    expect(text).toContain('On save')
    expect(text).toContain('Prints “Additional reporting by Reuters”')
    const whole = await panel().innerText()
    expect(whole).toContain(CREDIT)
    expect(whole).toContain('Contribution line, last paragraph')
    expect(whole).toContain('Additional reporting by Reuters and AFP')
  })

  it('leave the form as it is', async () => {
    const writes: string[] = []
    page.on('request', (request) => {
      const isWrite = request.method() !== 'GET' && request.url().includes('/api/articles')
      if (isWrite) writes.push(request.url())
    })
    const id = await openStory({ body: body(NEWS, CREDIT) })
    const before = (await draftOf(id)).updatedAt
    await card('Reuters').waitFor()
    await showWords(CREDIT)
    await expect.poll(() => highlighted('newsroom-credit')).toEqual([CREDIT])
    await page.waitForTimeout(AUTOSAVE_MS)
    expect(writes).toEqual([])
    expect((await draftOf(id)).updatedAt).toBe(before)
    expect(await page.getByRole('button', { name: 'Publish changes' }).isEnabled()).toBe(true)
  })

  it('are shown in the body, from whichever tab', async () => {
    await openStory({ body: body(NEWS, CREDIT, ...Array<string>(40).fill(NEWS), SIGN_OFF) })
    await card('Ann Example').waitFor()
    await page.locator('.tabs-field__tab-button', { hasText: 'Topics' }).click()
    await showWords(SIGN_OFF)
    await expect.poll(() => highlighted('newsroom-credit')).toEqual([SIGN_OFF])
    await expect
      .poll(() => page.getByText('Reporting by Ann Example').first().isVisible())
      .toBe(true)
    await expect
      .poll(async () => new Set(await highlighted('newsroom-credits')))
      .toEqual(new Set([CREDIT, SIGN_OFF]))
  })

  it('are accepted and dismissed with a click, and stay so', async () => {
    const id = await openStory({ body: body(NEWS, SIGN_OFF, CREDIT) })
    await click('Accept Ann Example')
    await card('Ann Example').getByText('Attached').waitFor()
    await click('Dismiss Bo Sample')
    await click('Dismiss Agence France-Presse')

    const rows = async () => namesIn((await draftOf(id)).credits)
    await expect.poll(rows).toEqual(
      expect.arrayContaining([
        ['Ann Example', false],
        ['Bo Sample', true],
        ['Agence France-Presse', true],
        ['Reuters', false],
      ]),
    )
    expect((await draftOf(id)).creditLine).not.toContain('AFP')

    await page.reload()
    await card('Ann Example').getByText('Attached').waitFor()
    await card('Bo Sample').getByText('Dismissed').waitFor()
    await card('Agence France-Presse').getByText('Dismissed').waitFor()

    const { updatedAt } = await draftOf(id)
    await page.waitForTimeout(AUTOSAVE_MS)
    expect((await draftOf(id)).updatedAt).toBe(updatedAt)

    await click('Restore Agence France-Presse')
    await expect.poll(async () => (await draftOf(id)).creditLine).toContain('AFP')
  })

  it('are changed in place: the role, and whom they go to', async () => {
    const name = unique('Nordic desk')
    await editor.post('/api/contributors', { name, kind: 'agency' })
    const id = await openStory({ body: body(NEWS, CREDIT) })
    await click('Change Reuters')
    await card('Reuters').getByLabel('Role').fill('photographs')
    await click('Done')
    const rows = async () => (await draftOf(id)).credits
    await expect
      .poll(rows)
      .toContainEqual(expect.objectContaining({ origin: 'editor', role: 'photographs' }))

    await click('Change Agence France-Presse')
    await card('Agence France-Presse').getByRole('combobox').fill(name)
    await page.getByRole('option', { name }).click()
    await card('Agence France-Presse').getByText('Dismissed').waitFor()
    await card(name).getByText('Attached').waitFor()
    await expect
      .poll(async () => namesIn(await rows()))
      .toEqual(
        expect.arrayContaining([
          ['Agence France-Presse', true],
          [name, false],
        ]),
      )
  })

  it('are there although their line is not in the body: what came with the copy', async () => {
    const { body: found } = await editor.get('/api/contributors?where[agency][equals]=reuters')
    const verbatim = 'With inputs from Reuters'
    const row = { contributor: found.docs[0].id, origin: 'feed', verbatim, via: 'contribution' }
    const id = await openStory({ body: body(NEWS), credits: [row] })
    await card('Reuters').getByText('Prints “Additional reporting by Reuters”').waitFor()
    const text = await panel().innerText()
    expect(text).toContain(verbatim)
    expect(text).toContain('Came with the copy')
    expect(text).not.toContain('No credits')

    await click('Dismiss Reuters')
    await expect.poll(async () => (await draftOf(id)).creditLine).toBeNull()
    await click('Restore Reuters')
    await expect.poll(async () => (await draftOf(id)).creditLine).toContain('Reuters')
  })

  it('say what went wrong, and can be asked for again', async () => {
    let isDown = true
    await page.route('**/api/newsroom/credits', (route) =>
      isDown ? route.abort() : route.continue(),
    )
    await openStory({ body: body(NEWS, CREDIT) })
    await panel().getByText('The newsroom cannot be reached.').waitFor()
    isDown = false
    await click('Try again')
    await card('Reuters').waitFor()
    expect(await panel().getByRole('alert').count()).toBe(0)
  })

  it('can be worked by keyboard', async () => {
    await openStory({ body: body(NEWS, SIGN_OFF) })
    const accept = panel().getByRole('button', { name: 'Accept Ann Example' })
    await accept.focus()
    await page.keyboard.press('Enter')
    await card('Ann Example').getByText('Attached').waitFor()
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(focused).toBe('Dismiss Ann Example')
  })

  it('have nothing that axe objects to', async () => {
    await openStory({ body: body(NEWS, SIGN_OFF, CREDIT) })
    await card('Reuters').waitFor()
    expect((await violationsOn(page)).filter((line) => /credit/.test(line))).toEqual([])
  })
})

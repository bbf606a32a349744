import { AxeBuilder } from '@axe-core/playwright'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { inject } from 'vitest'

import { findBrowser } from './browser.js'
import { EDITOR } from './newsroom.js'

/** Nothing that would reach the network besides the newsroom. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
]

/** How long to wait for what a page should show, in milliseconds. */
const TIMEOUT = 15_000

/** Starts the Chromium of this machine. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('No Chromium was found; set BROWSER to its path.')
  // Chromium's sandbox does not start for root, as in a container.
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET
  return chromium.launch({ args, executablePath })
}

/** A reader of the newsroom under test: paths are relative to it. */
export async function openContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: inject('newsroomURL'), ...options })
  context.setDefaultTimeout(TIMEOUT)
  return context
}

/** Signs the browser in; throws when it fails. */
export async function signInBrowser(
  context: BrowserContext,
  credentials: { email: string; password: string } = EDITOR,
): Promise<void> {
  const answer = await context.request.post('/api/users/login', { data: credentials })
  if (!answer.ok()) throw new Error(`Sign-in failed: ${await answer.text()}`)
}

/** What axe finds wrong with the page, a line each: the rule and the elements. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
}

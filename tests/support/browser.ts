import { existsSync } from 'node:fs'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path of a Chromium: the one that `BROWSER` names, or one in its usual place; `null` without. */
export function findBrowser(): null | string {
  const named = process.env.BROWSER
  if (named && existsSync(named)) return named
  return USUAL_PLACES.find((place) => existsSync(place)) ?? null
}

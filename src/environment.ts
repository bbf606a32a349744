import path from 'node:path'

import { ConfigurationError } from './database/index.js'

/** What the app reads from its environment, checked and with every default filled in. */
export interface Environment {
  /** `DATABASE_URL`. `file:…` is SQLite, `mongodb://…` or `mongodb+srv://…` is MongoDB. */
  databaseURL: string
  /** `HOST`. The address to listen on; the loopback address unless set. */
  host: string
  /** `PORT`. The one port for admin, API and site; 3000 unless set. */
  port: number
  /** `SERVER_URL`. The address that browsers use, without a trailing slash. */
  serverURL: string
  /** Origins whose cookies are trusted: `serverURL`, and on a loopback host its other names. */
  trustedOrigins: string[]
  /** `PAYLOAD_SECRET`. `null` means: make one and keep it beside the database (loopback only). */
  secret: null | string
  /** `MEDIA_DIR`. Where uploaded files are kept, an absolute path. */
  mediaDir: string
  /** `BREAKING_MINUTES`. How long a breaking flag lasts; 120 unless set. */
  breakingMinutes: number
  /** `CORS_ORIGINS`. Other sites whose pages may read the API, comma-separated; none unless set. */
  corsOrigins: string[]
  /** `RUN_JOBS`. Whether this process publishes scheduled stories; `false` on all processes but one. */
  runJobs: boolean
  /** `NEWSROOM_EMAIL` and `NEWSROOM_PASSWORD`. The first editor; a random password is made when unset. */
  firstEditor: { email: string; password: null | string }
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])
const SHORTEST_SECRET = 32
const SHORTEST_PASSWORD = 8

/**
 * Reads and checks the environment.
 *
 * @throws ConfigurationError for a value that cannot work, with one sentence that says what to write instead.
 */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
  const host = env.HOST || '127.0.0.1'
  const port = readInteger(env, 'PORT', 3000, 1, 65_535)
  const serverURL = readServerURL(env.SERVER_URL, port)

  return {
    breakingMinutes: readInteger(env, 'BREAKING_MINUTES', 120, 1, 7 * 24 * 60),
    corsOrigins: readOrigins(env.CORS_ORIGINS),
    databaseURL: env.DATABASE_URL || 'file:./newsroom.db',
    firstEditor: readFirstEditor(env),
    host,
    mediaDir: path.resolve(/* turbopackIgnore: true */ env.MEDIA_DIR || 'media'),
    port,
    runJobs: readSwitch(env, 'RUN_JOBS', true),
    secret: readSecret(env.PAYLOAD_SECRET, host),
    serverURL,
    trustedOrigins: trustedOrigins(serverURL, host, port),
  }
}

function readInteger(
  env: Record<string, string | undefined>,
  name: string,
  fallback: number,
  min: number,
  max: number,
): number {
  const text = env[name]
  if (!text) return fallback
  const value = Number(text)
  if (Number.isInteger(value) && value >= min && value <= max) return value
  throw new ConfigurationError(
    `${name} is "${text}"; write a whole number from ${min} to ${max}, or leave it unset for ${fallback}.`,
  )
}

function readSwitch(
  env: Record<string, string | undefined>,
  name: string,
  fallback: boolean,
): boolean {
  const text = env[name]
  if (!text) return fallback
  if (text === 'true' || text === 'false') return text === 'true'
  throw new ConfigurationError(`${name} is "${text}"; write true or false.`)
}

function readOrigins(text: string | undefined): string[] {
  const origins = (text ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean)
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin)
  if (wrong === undefined) return origins
  throw new ConfigurationError(
    `CORS_ORIGINS has "${wrong}"; write origins such as https://www.example.com, separated by commas.`,
  )
}

function readServerURL(text: string | undefined, port: number): string {
  if (!text) return `http://localhost:${port}`
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new ConfigurationError(
      `SERVER_URL is "${text}"; write the address that browsers use, such as https://news.example.com.`,
    )
  }
  return text.replace(/\/$/, '')
}

function readSecret(secret: string | undefined, host: string): null | string {
  if (secret) {
    if (secret.length >= SHORTEST_SECRET) return secret
    throw new ConfigurationError(
      `PAYLOAD_SECRET has ${secret.length} characters; write at least ${SHORTEST_SECRET}, such as the output of "openssl rand -hex 32".`,
    )
  }
  if (LOOPBACK.has(host)) return null
  throw new ConfigurationError(
    `PAYLOAD_SECRET is not set, and HOST=${host} lets other machines in; set it to the output of "openssl rand -hex 32".`,
  )
}

function readFirstEditor(env: Record<string, string | undefined>): Environment['firstEditor'] {
  const email = env.NEWSROOM_EMAIL || 'editor@newsroom.local'
  const password = env.NEWSROOM_PASSWORD || null
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new ConfigurationError(
      `NEWSROOM_EMAIL is "${email}"; write an e-mail address, such as editor@example.com.`,
    )
  }
  if (password && password.length < SHORTEST_PASSWORD) {
    throw new ConfigurationError(
      `NEWSROOM_PASSWORD has ${password.length} characters; write at least ${SHORTEST_PASSWORD}, or leave it unset for a random one.`,
    )
  }
  return { email, password }
}

function trustedOrigins(serverURL: string, host: string, port: number): string[] {
  const origins = new Set([new URL(serverURL).origin])
  if (LOOPBACK.has(host)) {
    origins.add(`http://localhost:${port}`)
    origins.add(`http://127.0.0.1:${port}`)
  }
  return [...origins]
}

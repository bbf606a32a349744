import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const FILE = path.resolve('.newsroom', 'secret')

/**
 * The secret of an installation that has set none: made once, kept in `.newsroom/secret`, readable
 * by its owner only. A new one at each start would sign everybody out and void every API key.
 */
export function keptSecret(): string {
  const secret = randomBytes(32).toString('hex')
  mkdirSync(path.dirname(FILE), { mode: 0o700, recursive: true })
  try {
    // "wx" leaves an existing file alone, also when two processes start at once.
    writeFileSync(FILE, secret, { flag: 'wx', mode: 0o600 })
    return secret
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return readFileSync(FILE, 'utf8')
  }
}

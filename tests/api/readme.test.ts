import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

import { PayloadSDK } from '@payloadcms/sdk'
import { describe, expect, inject, it } from 'vitest'

import type { Article, Config } from '../../src/payload-types.js'
import { reader } from '../support/client.js'

const readme = await readFile('README.md', 'utf8')

/** The README's code in one language, block by block. */
const codeIn = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^\`]+)^\`\`\``, 'gm'))].map(
    ([, code]) => code ?? '',
  )

const curls = codeIn('sh')
  .flatMap((block) => block.trim().split('\n'))
  .filter((line) => line.startsWith('curl '))

const here = (text: string): string =>
  text.replaceAll('http://localhost:3000', inject('newsroomURL'))

describe('the README', () => {
  it.each(curls)('shows a command that works: %s', async (command) => {
    const shell = promisify(execFile)
    const { stdout } = await shell('sh', ['-c', here(command).replace('curl', 'curl --fail -s')])
    const answer = JSON.parse(stdout)
    const stories = (answer.articles ?? [answer]) as { headline: string }[]
    expect(stories[0]?.headline).toEqual(expect.any(String))
  })

  it.each(codeIn('graphql'))('shows a query that works: %s', async (query) => {
    const { body } = await reader().graphql(query)
    expect(body.errors).toBeUndefined()
    expect(JSON.stringify(body.data)).toMatch(/"headline":".+"/)
  })

  it('shows commands and queries', () => {
    expect(curls.length).toBeGreaterThanOrEqual(6)
    expect(codeIn('graphql').length).toBeGreaterThanOrEqual(2)
  })

  it('shows how Payload’s SDK reads stories, with their types', async () => {
    const newsroom = new PayloadSDK<Config>({ baseURL: `${inject('newsroomURL')}/api` })
    const { docs } = await newsroom.find({ collection: 'articles', limit: 5 })
    const headlines = docs.map((article: Article) => article.headline)
    expect(headlines).toHaveLength(docs.length)
    expect(headlines[0]).toEqual(expect.any(String))
  })
})

import { readdir, readFile, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import path from 'node:path'

import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { body, Client, reader, unique } from '../support/client.js'
import { type Host, installedTool, installHost, readPackage, startHost, tool } from './host.js'

interface Story {
  creditLine: string
  credits: unknown[]
  headline: string
  id: number
  slug: string
}

let host: Host

beforeAll(async () => {
  host = await installHost()
}, 600_000)

afterAll(() => host?.remove())

const installed = (...parts: string[]) =>
  path.join(host.folder, 'node_modules/payload-newsroom', ...parts)

describe('the package', () => {
  test('is put together as publint wants it', async () => {
    const { code, output } = await tool('publint', ['--strict', host.tarball])
    expect(code, output).toBe(0)
  })

  test('has types that every ESM resolver finds', async () => {
    const { code, output } = await tool('attw', [host.tarball, '--profile', 'esm-only'])
    expect(code, output).toBe(0)
  })

  test('imports nothing but what it declares, and no database and no Next', async () => {
    const { dependencies, peerDependencies } = await readPackage()
    const declared = Object.keys({ ...dependencies, ...peerDependencies })
    const files = await readdir(installed('dist'), { recursive: true })
    const scripts = files.filter((file) => file.endsWith('.js'))
    const texts = await Promise.all(
      scripts.map((file) => readFile(installed('dist', file), 'utf8')),
    )
    const imported = new Set(
      texts
        .flatMap((text) => ts.preProcessFile(text).importedFiles)
        .filter(({ fileName }) => !fileName.startsWith('.') && !isBuiltin(fileName))
        .map(({ fileName }) => packageOf(fileName)),
    )
    expect([...imported].sort()).toEqual(declared.sort())
  })

  test.each(['nodenext', 'bundler'])('type-checks where it is used (%s)', async (resolution) => {
    const { compilerOptions, ...rest } = JSON.parse(
      await readFile(path.join(host.folder, 'tsconfig.json'), 'utf8'),
    ) as { compilerOptions: object }
    const module = resolution === 'bundler' ? 'esnext' : resolution
    const config = {
      ...rest,
      compilerOptions: { ...compilerOptions, module, moduleResolution: resolution },
    }
    await writeFile(path.join(host.folder, `${resolution}.json`), JSON.stringify(config))
    const { code, output } = await tool('tsc', ['-p', `${resolution}.json`], host.folder)
    expect(code, output).toBe(0)
  })
})

test('prints the credits in a text on the command line', async () => {
  await writeFile(path.join(host.folder, 'story.txt'), 'OSLO, Feb 3 (Reuters) - The ferry left.\n')
  const { code, output } = await installedTool(host, 'payload-newsroom', ['credits', 'story.txt'])
  expect(code, output).toBe(0)
  expect(output).toContain('Reuters (reuters)')
})

describe('in a bare Payload app', () => {
  let admin: Client
  let stop: () => Promise<void>
  let token: string
  let url: string

  beforeAll(async () => {
    ;({ stop, url } = await startHost(host))
    const answer = await reader(url).post('/api/staff/first-register', {
      email: 'first@example.com',
      password: 'a long password',
    })
    expect(answer.status, answer.text).toBe(200)
    token = (answer.body as { token: string }).token
    admin = new Client({ Authorization: `JWT ${token}` }, url)
  }, 120_000)

  afterAll(() => stop?.())

  test('the first user of the staff that the app had is the admin', async () => {
    const me = await admin.get('/api/staff/me')
    expect(me.body).toMatchObject({ user: { email: 'first@example.com', role: 'admin' } })
  })

  test('a member of staff without a role sees no more than a reader', async () => {
    const colleague = { email: 'second@example.com', password: 'a long password' }
    const created = await admin.post('/api/staff', colleague)
    expect((created.body as { doc: { role?: null | string } }).doc.role ?? null).toBeNull()
    const headline = unique('Kept from the canteen')
    await admin.post('/api/stories?draft=true', { headline })

    const session = await reader(url).post('/api/staff/login', colleague)
    const second = new Client(
      { Authorization: `JWT ${(session.body as { token: string }).token}` },
      url,
    )
    const query = `where[headline][equals]=${encodeURIComponent(headline)}&draft=true`
    expect((await second.get(`/api/stories?${query}`)).body).toMatchObject({ docs: [] })
    expect((await admin.get(`/api/stories?${query}`)).body).toMatchObject({ docs: [{ headline }] })
  })

  test('a story is credited when it is saved, and read once it is published', async () => {
    const created = await admin.post('/api/stories?draft=true', {
      body: body(
        'The ferry left at dawn.',
        '(Reporting by Jane Doe; additional reporting by Reuters)',
      ) as unknown,
      headline: unique('Ferry leaves at dawn'),
    })
    expect(created.status, created.text).toBe(201)
    const { doc: draft } = created.body as { doc: Story }
    expect(draft.creditLine).toContain('Reuters')
    expect(draft.credits).toMatchObject([{ contributor: { agency: 'reuters' } }])

    const address = `/api/newsroom/articles/${draft.slug}`
    expect((await reader(url).get(address)).status).toBe(404)
    expect((await reader(url).get('/api/stories?draft=true')).body).toMatchObject({ docs: [] })

    await admin.patch(`/api/stories/${draft.id}`, { _status: 'published' })
    const story = await reader(url).get(address)
    expect(story.status).toBe(200)
    const { creditLine, headline } = draft
    expect(story.body).toMatchObject({ creditLine, headline })
  })

  test('a story with a picture from the library that the app had can be published', async () => {
    const form = new FormData()
    const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
    form.append('file', new Blob([pixel], { type: 'image/gif' }), 'pixel.gif')
    const upload = await fetch(`${url}/api/pictures`, {
      body: form,
      headers: { Authorization: `JWT ${token}` },
      method: 'POST',
    })
    const { doc } = (await upload.json()) as { doc: { id: number } }

    const published = await admin.post('/api/stories', {
      _status: 'published',
      headline: unique('Harbour in the fog'),
      hero: { image: doc.id },
    })
    expect(published.status, published.text).toBe(201)
  })

  test('the collections that the app had still work', async () => {
    await admin.post('/api/recipes', { dish: 'Fish pie' })
    const recipes = await reader(url).get('/api/recipes')
    expect(recipes.body).toMatchObject({ docs: [{ dish: 'Fish pie' }] })
  })
})

/** `@scope/name` of `@scope/name/part`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

import { inject } from 'vitest'

import { EDITOR } from './newsroom.js'

export { body } from './story.js'

/** A JSON body as an API answers it; tests say what they expect of it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any

export interface Answer {
  body: Json
  headers: Headers
  status: number
  text: string
}

/** Talks to the newsroom under test as one user, or as nobody. */
export class Client {
  constructor(
    private readonly headers: Record<string, string> = {},
    readonly url: string = inject('newsroomURL'),
  ) {}

  get(path: string): Promise<Answer> {
    return this.send('GET', path)
  }

  post(path: string, body: unknown): Promise<Answer> {
    return this.send('POST', path, body)
  }

  patch(path: string, body: unknown): Promise<Answer> {
    return this.send('PATCH', path, body)
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path)
  }

  graphql(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return this.post('/api/graphql', { query, variables })
  }

  /** Uploads a PNG with its fields. */
  async upload(path: string, fields: Record<string, unknown>, png: Buffer): Promise<Answer> {
    const form = new FormData()
    form.set('_payload', JSON.stringify(fields))
    form.set('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'picture.png')
    return this.answer(
      await fetch(`${this.url}${path}`, { body: form, headers: this.headers, method: 'POST' }),
    )
  }

  private async send(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${this.url}${path}`, {
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: { 'Content-Type': 'application/json', ...this.headers },
      method,
      redirect: 'manual',
    })
    return this.answer(response)
  }

  private async answer(response: Response): Promise<Answer> {
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      body: isJson ? JSON.parse(text) : undefined,
      headers: response.headers,
      status: response.status,
      text,
    }
  }
}

/** A reader: not signed in. */
export const reader = (url?: string): Client => new Client({}, url)

/** Signs in; throws with the answer when it fails. */
export async function signIn(
  credentials: { email: string; password: string } = EDITOR,
  url?: string,
): Promise<Client> {
  const answer = await reader(url).post('/api/users/login', credentials)
  if (answer.status !== 200) throw new Error(`Sign-in failed: ${answer.text}`)
  const { token } = answer.body as { token: string }
  return new Client({ Authorization: `JWT ${token}` }, url)
}

/** A word that no other test uses, to tell one test's documents from another's. */
export const unique = (word: string): string => `${word} ${Math.random().toString(36).slice(2, 10)}`

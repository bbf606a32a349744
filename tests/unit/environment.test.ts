import { describe, expect, it } from 'vitest'

import { readEnvironment } from '../../src/environment.js'

describe('readEnvironment', () => {
  it('works with nothing set', () => {
    expect(readEnvironment({})).toMatchObject({
      breakingMinutes: 120,
      corsOrigins: [],
      databaseURL: 'file:./newsroom.db',
      host: '127.0.0.1',
      port: 3000,
      runJobs: true,
      secret: null,
      serverURL: 'http://localhost:3000',
    })
  })

  it('takes an empty value for one that is not set', () => {
    expect(readEnvironment({ DATABASE_URL: '', PORT: '' })).toEqual(readEnvironment({}))
  })

  it('trusts the other name of a loopback server, and nothing else', () => {
    expect(readEnvironment({ PORT: '8080' }).trustedOrigins).toEqual([
      'http://localhost:8080',
      'http://127.0.0.1:8080',
    ])
    const open = {
      HOST: '0.0.0.0',
      PAYLOAD_SECRET: 'x'.repeat(32),
      SERVER_URL: 'https://news.example.com/',
    }
    expect(readEnvironment(open).trustedOrigins).toEqual(['https://news.example.com'])
  })

  it.each([
    [{ PORT: 'abc' }, 'PORT is "abc"; write a whole number from 1 to 65535'],
    [{ PORT: '70000' }, 'PORT is "70000"'],
    [{ SERVER_URL: 'news.example.com' }, 'SERVER_URL is "news.example.com"; write the address'],
    [{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET has 5 characters; write at least 32'],
    [{ HOST: '0.0.0.0' }, 'PAYLOAD_SECRET is not set, and HOST=0.0.0.0 lets other machines in'],
    [{ NEWSROOM_EMAIL: 'nobody' }, 'NEWSROOM_EMAIL is "nobody"; write an e-mail address'],
    [{ NEWSROOM_PASSWORD: 'abc' }, 'NEWSROOM_PASSWORD has 3 characters; write at least 8'],
    [{ RUN_JOBS: 'yes' }, 'RUN_JOBS is "yes"; write true or false'],
    [{ BREAKING_MINUTES: '0' }, 'BREAKING_MINUTES is "0"; write a whole number from 1'],
    [{ CORS_ORIGINS: 'https://a.example, b' }, 'CORS_ORIGINS has "b"; write origins such as'],
  ])('stops at %o with a sentence that says what to write', (env, message) => {
    expect(() => readEnvironment(env)).toThrow(message)
  })
})

import { createHmac } from 'node:crypto'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { cloudflare, fastly, type Target, webhook } from '../../../../src/delivery/purge/index.js'
import { type Got, type StandIn, standIn } from './standIn.js'

const KEY = Buffer.alloc(32, 'k')
const secret = `whsec_${KEY.toString('base64')}`
const purge = {
  at: '2026-05-04T12:00:00.000Z',
  id: 'purge_1',
  tags: ['articles/12', 'articles/list'],
}

let cdn: StandIn

beforeEach(async () => {
  cdn = await standIn()
})

afterEach(() => cdn.stop())

async function sent(target: Target): Promise<Got> {
  await fetch(target.request(purge))
  return cdn.got[0] as Got
}

describe('Fastly', () => {
  it('gets surrogate keys, with the token in its own header', async () => {
    const { body, headers, method, url } = await sent(
      fastly({ baseURL: cdn.url, serviceID: 'SU1Z0isxPaozGVKXdv0eY', token: 'a-token' }),
    )
    expect([method, url]).toEqual(['POST', '/service/SU1Z0isxPaozGVKXdv0eY/purge'])
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'fastly-key': 'a-token',
    })
    expect(headers).not.toHaveProperty('fastly-soft-purge')
    expect(JSON.parse(body)).toEqual({ surrogate_keys: purge.tags })
  })

  it('is asked to keep what is stale only if that is wanted', async () => {
    const options = { baseURL: cdn.url, serviceID: 'SU1Z', soft: true, token: 'a-token' }
    const { headers } = await sent(fastly(options))
    expect(headers['fastly-soft-purge']).toBe('1')
  })
})

describe('Cloudflare', () => {
  it('gets tags, with the token as a bearer’s', async () => {
    const { body, headers, method, url } = await sent(
      cloudflare({ baseURL: cdn.url, token: 'a-token', zoneID: '023e105f4ecef8ad' }),
    )
    expect([method, url]).toEqual(['POST', '/zones/023e105f4ecef8ad/purge_cache'])
    expect(headers.authorization).toBe('Bearer a-token')
    expect(JSON.parse(body)).toEqual({ tags: purge.tags })
  })
})

describe('a webhook', () => {
  it('gets the tags in a body that it can tell is ours', async () => {
    const now = Date.parse('2026-05-04T12:00:03.900Z')
    const { body, headers, url } = await sent(
      webhook({ now: () => now, secret, url: `${cdn.url}/purge?of=site` }),
    )
    expect(url).toBe('/purge?of=site')
    expect(JSON.parse(body)).toEqual(purge)

    const signed = `purge_1.${now / 1_000 - 0.9}.${body}`
    const signature = createHmac('sha256', KEY).update(signed).digest('base64')
    expect(headers).toMatchObject({
      'webhook-id': 'purge_1',
      'webhook-signature': `v1,${signature}`,
      'webhook-timestamp': '1777896003',
    })
  })

  it.each(['', 'correct horse battery staple', 'whsec_', 'whsec_c2hvcnQ=', secret.slice(6)])(
    'is refused with a secret that is none, which the message does not tell',
    (bad) => {
      const make = () => webhook({ secret: bad, url: cdn.url })
      expect(make).toThrow(/^webhook: secret/)
      if (bad !== '' && bad !== 'whsec_') expect(make).not.toThrow(bad)
    },
  )

  it.each(['purge', 'ftp://example.com/', ''])('is refused at the address %j', (url) => {
    expect(() => webhook({ secret, url })).toThrow(/^webhook: url/)
  })
})

describe('a target without its settings', () => {
  it.each([
    ['fastly: serviceID', () => fastly({ serviceID: undefined, token: 'a-token' })],
    ['fastly: token', () => fastly({ serviceID: 'SU1Z', token: ' ' })],
    ['cloudflare: zoneID', () => cloudflare({ token: 'a-token', zoneID: '' })],
    ['cloudflare: token', () => cloudflare({ token: '', zoneID: '023e' })],
  ])('is refused when it is made, naming %s', (name, make) => {
    expect(make).toThrow(`${name} is empty`)
  })
})

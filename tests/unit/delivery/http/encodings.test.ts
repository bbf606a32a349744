import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { encode, encodingFor } from '../../../../src/delivery/http/encodings.js'

describe('the encoding for a client', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['BR', 'br'],
  ])('that accepts %s is %s', (header, encoding) => {
    expect(encodingFor(header)).toBe(encoding)
  })
})

describe('an encoded body', () => {
  const body = Buffer.from('The port has reopened. '.repeat(500))

  it('says the same', async () => {
    const [brotli, zipped] = await Promise.all([encode(body, 'br'), encode(body, 'gzip')])

    expect(brotliDecompressSync(brotli.body)).toEqual(body)
    expect(gunzipSync(zipped.body)).toEqual(body)
  })

  it('stays as it is where it is short', async () => {
    const short = Buffer.from('The port has reopened.')

    expect(await encode(short, 'br')).toEqual({ body: short, encoding: 'identity' })
  })
})

import { describe, expect, it } from 'vitest'

import { readCursor, writeCursor } from '../../../src/delivery/cursor.js'

describe('cursor', () => {
  it.each([17, '64b7f0c2a1d2e3f405060708'])(
    'comes back as it was written, with the ID %j',
    (id) => {
      const cursor = {
        createdAt: '2026-01-01T03:04:05.678Z',
        ids: [id],
        publishedAt: '2026-01-02T03:04:05.678Z',
      }
      expect(readCursor(writeCursor(cursor))).toEqual(cursor)
    },
  )

  it.each(['', 'nonsense', Buffer.from('[1,2]').toString('base64url'), 'e30', 'x'.repeat(100_000)])(
    'refuses what was never one: %.20j',
    (text) => {
      expect(() => readCursor(text)).toThrow('"after" is not a cursor')
    },
  )
})

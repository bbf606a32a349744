import { describe, expect, it } from 'vitest'

import { LineError, readStory } from '../../../src/import/readStory.js'

const FIELDS = new Set(['_status', 'authors', 'body', 'embargoUntil', 'headline', 'publishedAt'])
for (const name of ['createdBy', 'id', 'source', 'topics']) FIELDS.add(name)

const read = (story: unknown) =>
  readStory(typeof story === 'string' ? story : JSON.stringify(story), FIELDS)

describe('a line of an archive', () => {
  it('is a story with a headline and what else it has', () => {
    const story = { headline: 'Ferries run again', bodyHTML: '<p>At dawn.</p>', authors: ['A B'] }
    expect(read(story).story).toEqual(story)
  })

  it('is known by the address of its source', () => {
    expect(read({ headline: 'A', source: { uri: 'urn:old:1' } }).uri).toBe('urn:old:1')
  })

  it('is known by its own text where its source has no address', () => {
    const [first, again, other] = ['{"headline":"A"}', ' {"headline":"A"}\r', '{"headline":"B"}']
    expect(read(first).uri).toMatch(/^urn:sha256:[0-9a-f]{64}$/)
    expect(read(again).uri).toBe(read(first).uri)
    expect(read(other).uri).not.toBe(read(first).uri)
  })

  it('may keep the note that it was rejected before', () => {
    const { story } = read({ _rejected: { line: 3, reason: 'No headline' }, headline: 'A' })
    expect(story).toEqual({ headline: 'A' })
  })

  it.each([
    ['', 'no JSON'],
    ['{"headline": ', 'no JSON'],
    ['[]', 'no JSON object'],
    ['null', 'no JSON object'],
    [{}, 'no headline'],
    [{ headline: ' ' }, 'no headline'],
    [{ headline: 'A', headlin: 'B' }, 'headlin'],
    [{ headline: 'A', id: 7 }, 'id'],
    [{ headline: 'A', createdBy: 1 }, 'createdBy'],
    [{ headline: 'A', bodyHTML: '<p>', text: 'B' }, 'bodyHTML and text'],
    [{ headline: 'A', body: '<p>' }, 'bodyHTML'],
    [{ headline: 'A', text: 5 }, 'text is no text'],
    [{ headline: 'A', publishedAt: '25/04/2019' }, '2019-04-25T09:30:00Z'],
    [{ headline: 'A', publishedAt: '2019-02-31T99:00:00Z' }, 'publishedAt'],
    [{ headline: 'A', embargoUntil: 1556184600 }, 'embargoUntil'],
    [{ headline: 'A', authors: 'A B' }, 'authors'],
    [{ headline: 'A', topics: [{ title: 'B' }] }, 'topics'],
    [{ headline: 'A', _status: 'live' }, '_status'],
  ])('%j is refused with a sentence that says %s', (line, sentence) => {
    expect(() => read(line)).toThrow(LineError)
    expect(() => read(line)).toThrow(sentence)
  })
})

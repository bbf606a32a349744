import { describe, expect, it } from 'vitest'

import { blocksOf, bodyFromCopy, picturesOf, plainText } from '../../../src/body/index.js'
import { block, body as bodyOf } from '../../support/story.js'

const body = bodyFromCopy({
  blocks: [
    { kind: 'paragraph', text: 'The harbour froze over on Monday.' },
    { kind: 'subhead', text: 'What happens next' },
    { kind: 'list-item', text: 'Ferries stay in port.' },
    { kind: 'list-item', text: 'Schools close early.' },
    { kind: 'quote', text: '“It is the coldest day I know,” he said.' },
  ],
  callouts: [{ kind: 'alert', text: 'Sign up for breaking news alerts' }],
})

describe('bodyFromCopy', () => {
  it('puts call-outs into sign-up blocks, and lists together', () => {
    const types = body.root.children.map((node) => node.type)
    expect(types).toEqual(['paragraph', 'heading', 'list', 'quote', 'block'])
    expect(blocksOf(body, 'signUp')).toMatchObject([
      { kind: 'alert', text: 'Sign up for breaking news alerts' },
    ])
  })
})

describe('plainText', () => {
  it('gives the words of the story, a line each, without those of blocks', () => {
    const lines = plainText(body).split('\n')
    expect(lines[0]).toBe('The harbour froze over on Monday.')
    expect(lines[1]).toBe('What happens next')
    expect(lines.at(-1)).toBe('“It is the coldest day I know,” he said.')
    expect(plainText(body)).not.toContain('Sign up')
  })

  it('is empty for a story without a body', () => {
    expect(plainText(null)).toBe('')
    expect(plainText({ root: 'nonsense' })).toBe('')
  })
})

describe('picturesOf', () => {
  it('finds the main picture, the share picture and those in the body', () => {
    const doc = {
      body: bodyOf('The harbour froze.', block('storyImage', { image: 3 })),
      hero: { image: 1 },
      meta: { image: 2 },
    }
    expect(picturesOf(doc)).toEqual([1, 2, 3])
  })
})

import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { assignTopics } from '../../../seed/assignTopics.js'
import { CONTRIBUTORS } from '../../../seed/data/contributors.js'
import { TOPICS } from '../../../seed/data/topics.js'

const topics = [
  { name: 'Ferries', aliases: ['ferry'] },
  { name: 'Jane Doe', aliases: ['Doe'] },
  { name: 'United States', aliases: ['US', 'U.S.'] },
  { name: 'Doe Street' },
  { name: 'Malmö' },
]

describe('a topic is assigned', () => {
  it.each([
    ['by its name', 'Ferries are late', ['Ferries']],
    ['by an alias', 'The ferry is late', ['Ferries']],
    ['in any case', 'FERRY LATE', ['Ferries']],
    ['with a possessive', "Doe’s boat and Doe's car", ['Jane Doe']],
    ['through a hyphen', 'A Doe-led crew', ['Jane Doe']],
    ['across a line break', 'News\nJane\nDoe won', ['Jane Doe']],
    ['with accents, composed or not', 'A bridge to Malmö'.normalize('NFD'), ['Malmö']],
    ['by initials with full stops', 'A U.S. ship', ['United States']],
  ])('%s', (_how, text, expected) => {
    expect(assignTopics(text, topics)).toEqual(expected)
  })
})

describe('a topic is not assigned', () => {
  it.each([
    ['by a part of a word', 'Ferrying, Doerr and Malmöhus'],
    ['by a word in lower case whose alias is in capitals', 'They told us'],
    ['by nothing', ''],
  ])('%s', (_how, text) => {
    expect(assignTopics(text, topics)).toEqual([])
  })

  it('by a name inside a longer name', () => {
    expect(assignTopics('A fire in Doe Street', topics)).toEqual(['Doe Street'])
  })
})

it('puts the headline first, then the most frequent, then the earliest', () => {
  const text = 'Fire on a ferry\nMalmö is calm. Doe came. Malmö slept. The US helped.'
  expect(assignTopics(text, topics)).toEqual(['Ferries', 'Malmö', 'Jane Doe', 'United States'])
})

describe('the topics of an empty newsroom', () => {
  it('form a tree in which every parent stands before its children', () => {
    TOPICS.forEach(({ name, parent }, index) => {
      const earlier = TOPICS.slice(0, index).map((topic) => topic.name)
      expect(earlier).not.toContain(name)
      expect(parent === undefined || earlier.includes(parent), name).toBe(true)
    })
  })

  it('give each name and each code to one topic only', () => {
    const names = TOPICS.flatMap(({ name, aliases = [] }) => [name, ...aliases])
    const codes = TOPICS.flatMap(({ mediaTopic = [] }) => mediaTopic)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.every((code) => /^medtop:\d{8}$/.test(code))).toBe(true)
  })

  it('are found in the story', () => {
    const story = readFileSync(new URL('../../../seed/story.txt', import.meta.url), 'utf8')
    const assigned = assignTopics(story, TOPICS)
    expect(assigned.slice(0, 3)).toEqual(['Ukraine', 'Vladimir Putin', 'Donald Trump'])
    expect(assigned).toEqual(
      expect.arrayContaining([
        'Russia',
        'Russia–Ukraine war',
        'Volodymyr Zelensky',
        'NATO',
        'Peace talks',
        'Kursk',
        'Economy',
        'Inflation',
        'Hypersonic weapons',
        'European Council',
        'Elections',
      ]),
    )
    expect(assigned, 'the Cuban Missile Crisis is history').not.toContain('Missiles')
  })
})

it('knows the two agencies that the story credits', () => {
  expect(CONTRIBUTORS.map(({ agency, name }) => [agency, name])).toEqual([
    ['reuters', 'Reuters'],
    ['ap', 'The Associated Press'],
  ])
})

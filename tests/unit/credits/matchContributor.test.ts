import { describe, expect, it } from 'vitest'

import { AGENCIES } from '../../../src/credits/index.js'
import { foldName } from '../../../src/credits/contributors/foldName.js'
import {
  type ContributorDocument,
  matchContributor,
} from '../../../src/credits/contributors/matchContributor.js'
import type { Party } from '../../../src/credits/contributors/party.js'

const codes = new Map(AGENCIES.map((agency) => [agency.code, agency]))

const match = (party: Party, ...contributors: ContributorDocument[]): unknown =>
  matchContributor(contributors, {
    agency: codes.get(party.code ?? ''),
    isCode: (code) => codes.has(code),
    party,
  })?.id

const ap: Party = { name: 'The Associated Press', code: 'ap', kind: 'agency' }
const roe: Party = { name: 'Zoë Roe', kind: 'person' }

const agency = (id: number, more: Partial<ContributorDocument>): ContributorDocument => ({
  id,
  createdAt: `2025-01-0${id}`,
  kind: 'agency',
  ...more,
})

describe('names that are compared', () => {
  it.each([
    ['The Associated Press', 'ASSOCIATED PRESS'],
    ['Agência Lusa', 'agencia lusa'],
    ['Keystone-ATS', 'Keystone ATS'],
    ['  Jane   O’Roe ', 'JANE O ROE'],
  ])('are the same: %s, %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other))
  })

  it.each([
    ['The', 'Associated'],
    ['Anna Roe', 'Ann Roe'],
    ['新华社', 'ТАСС'],
    ['!', '?'],
  ])('are not: %s, %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other))
  })
})

describe('the contributor that stands for an agency', () => {
  it('is the one with its code, then with its name, then with an alias', () => {
    const byAlias = agency(1, { name: 'A wire', aliases: [{ name: 'Associated Press' }] })
    const byName = agency(2, { name: 'ap' })
    const byCode = agency(3, { name: 'Something else', agency: 'ap' })
    expect(match(ap, byAlias, byName, byCode)).toBe(3)
    expect(match(ap, byAlias, byName)).toBe(2)
    expect(match(ap, byAlias)).toBe(1)
  })

  it('is the oldest of several', () => {
    const [older, newer] = [agency(1, { name: 'AP' }), agency(2, { name: 'AP' })]
    expect(match(ap, newer, older)).toBe(1)
  })

  it('is no person, and nobody who has the code of another agency', () => {
    expect(match(ap, agency(1, { name: 'AP', kind: 'person' }))).toBeUndefined()
    expect(match(ap, agency(1, { name: 'AP', agency: 'aap' }))).toBeUndefined()
  })

  it('may have a code that is no agency’s', () => {
    expect(match(ap, agency(1, { name: 'AP', agency: 'our-code' }))).toBe(1)
  })
})

describe('the contributor that stands for a person', () => {
  it('is the one with the key, whatever the name is now', () => {
    const renamed = { id: 1, name: 'Zoë Roe-Doe', key: 'person:zoe roe', kind: 'person' }
    expect(match(roe, renamed, { id: 2, name: 'Zoë Roe', kind: 'person' })).toBe(1)
  })

  it('is the one of that name, in whatever case and with or without accents', () => {
    expect(match(roe, { id: 1, name: 'ZOE ROE', kind: 'person' })).toBe(1)
    expect(match(roe, { id: 1, name: 'Zoe Rowe', kind: 'person' })).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'

import {
  type CreditRow,
  reconcileCredits,
  type ResolvedCredit,
} from '../../../src/credits/index.js'

const AP = 1
const REUTERS = 2
const AFP = 3

const found = (
  contributor: number,
  verbatim = `With files from ${contributor}`,
): ResolvedCredit => ({
  contributor,
  via: 'contribution',
  verbatim,
})

const row = (contributor: number, more: CreditRow = {}): CreditRow => ({
  id: `row-${contributor}`,
  contributor,
  role: null,
  place: null,
  agency: null,
  via: 'contribution',
  verbatim: `With files from ${contributor}`,
  origin: 'detected',
  dismissed: false,
  ...more,
})

const removed = (contributor: number, more: CreditRow = {}): CreditRow =>
  row(contributor, { dismissed: true, ...more })

describe('what the copy names', () => {
  it('becomes rows in its order', () => {
    const rows = reconcileCredits({ detected: [found(AP), found(REUTERS)] })

    expect(rows).toEqual([row(AP), row(REUTERS)].map(({ id: _, ...rest }) => rest))
  })

  it('is one row for each contributor, with the first words that name it', () => {
    const rows = reconcileCredits({ detected: [found(AP, 'first'), found(AP, 'second')] })

    expect(rows).toMatchObject([{ contributor: AP, verbatim: 'first' }])
  })

  it('goes in behind what the copy names before it', () => {
    const rows = reconcileCredits({
      detected: [found(AP), found(AFP), found(REUTERS)],
      previous: [row(AP), row(REUTERS)],
    })

    expect(rows.map(({ contributor }) => contributor)).toEqual([AP, AFP, REUTERS])
  })

  it('is not added beside an editor’s or a feed’s row of the same contributor', () => {
    const stored = [row(AP, { origin: 'editor' }), row(REUTERS, { origin: 'feed' })]

    expect(reconcileCredits({ detected: [found(AP), found(REUTERS)], previous: stored })).toEqual(
      stored,
    )
  })

  it('takes its row with it when it leaves the copy', () => {
    expect(reconcileCredits({ detected: [found(AP)], previous: [row(AP), row(REUTERS)] })).toEqual([
      row(AP),
    ])
  })

  it('keeps its row when the words around it are edited', () => {
    const rows = reconcileCredits({ detected: [found(AP, 'Files: AP')], previous: [row(AP)] })

    expect(rows).toEqual([row(AP, { verbatim: 'Files: AP' })])
  })

  it('matches rows whose contributor was populated', () => {
    const stored = [row(AP, { contributor: { id: AP } })]

    expect(reconcileCredits({ detected: [found(AP)], previous: stored })).toEqual(stored)
  })
})

describe('rows that the copy does not name', () => {
  it('stay if they came with a feed', () => {
    const stored = [row(AP, { origin: 'feed' })]

    expect(reconcileCredits({ detected: [], previous: stored })).toEqual(stored)
  })

  it('stay if an editor added them, whatever a client says of their origin', () => {
    const rows = reconcileCredits({ detected: [], previous: [], incoming: [{ contributor: AP }] })

    expect(rows).toEqual([{ contributor: AP, origin: 'editor' }])
    expect(reconcileCredits({ detected: [], previous: rows })).toEqual(rows)
  })

  it.each([
    ['role', { role: 'graphics' }],
    ['words', { verbatim: 'in their own words' }],
    ['place', { via: 'source' }],
  ] as const)('stay if an editor changed their %s', (_, change) => {
    const edited = reconcileCredits({
      detected: [found(AP)],
      previous: [row(AP)],
      incoming: [row(AP, change)],
    })

    expect(edited).toEqual([row(AP, { ...change, origin: 'editor' })])
    expect(reconcileCredits({ detected: [], previous: edited })).toEqual(edited)
  })

  it('are left alone while they are still empty', () => {
    const empty: CreditRow = { id: 'new' }

    expect(reconcileCredits({ detected: [], incoming: [empty] })).toMatchObject([empty])
  })
})

describe('a row that an editor removed', () => {
  it('stays removed while the copy names it', () => {
    const once = reconcileCredits({ detected: [found(AP)], previous: [row(AP)], incoming: [] })
    const again = reconcileCredits({ detected: [found(AP)], previous: once, incoming: [] })

    expect(once).toEqual([removed(AP)])
    expect(again).toEqual(once)
  })

  it('is forgotten when its line leaves the copy', () => {
    expect(reconcileCredits({ detected: [], previous: [removed(AP)] })).toEqual([])
  })

  it('stays removed for good if it came with a feed, also when the feed sends it again', () => {
    const stored = [removed(AP, { origin: 'feed' })]
    const fromFeed: CreditRow = { contributor: AP, origin: 'feed', via: 'contribution' }

    expect(reconcileCredits({ detected: [], previous: stored, incoming: [] })).toEqual(stored)
    expect(
      reconcileCredits({ detected: [], previous: stored, incoming: [fromFeed] }),
    ).toMatchObject([{ contributor: AP, dismissed: true, origin: 'feed' }])
  })

  it('stays removed if the editor’s own row was removed while the copy names it', () => {
    const stored = [row(AP, { origin: 'editor' })]

    expect(
      reconcileCredits({ detected: [found(AP)], previous: stored, incoming: [] }),
    ).toMatchObject([{ contributor: AP, dismissed: true }])
  })

  it('is an editor’s once it is ticked as removed', () => {
    const rows = reconcileCredits({
      detected: [found(AP)],
      previous: [row(AP)],
      incoming: [removed(AP)],
    })

    expect(rows).toEqual([removed(AP, { origin: 'editor' })])
  })

  it('comes back for good when it is unticked', () => {
    const rows = reconcileCredits({
      detected: [found(AP)],
      previous: [removed(AP)],
      incoming: [row(AP)],
    })

    expect(rows).toEqual([row(AP, { origin: 'editor' })])
    expect(reconcileCredits({ detected: [], previous: rows })).toEqual(rows)
  })

  it('comes back when an editor adds the contributor anew', () => {
    const rows = reconcileCredits({
      detected: [found(AP)],
      previous: [removed(AP)],
      incoming: [{ contributor: AP }],
    })

    expect(rows).toMatchObject([{ id: 'row-1', dismissed: false, origin: 'editor' }])
  })

  it('stays removed when its row was given to another contributor', () => {
    const rows = reconcileCredits({
      detected: [found(AP)],
      previous: [row(AP)],
      incoming: [row(AP, { contributor: REUTERS })],
    })

    expect(rows).toMatchObject([
      { id: 'row-1', contributor: REUTERS, origin: 'editor', dismissed: false },
      { contributor: AP, dismissed: true },
    ])
    expect(rows[1]?.id).toBeUndefined()
  })
})

describe('what is only suggested', () => {
  it('stays dismissed while its words stand in the copy, and no longer', () => {
    const previous = [removed(AFP, { origin: 'editor' })]
    const credited = ['With files from 3']

    expect(reconcileCredits({ credited, detected: [], previous })).toEqual(previous)
    expect(reconcileCredits({ credited: [], detected: [], previous })).toEqual([])
  })
})

describe('saving twice', () => {
  it.each([
    ['after a removal', [row(AP), row(REUTERS)], [row(REUTERS)]],
    ['after a change', [row(AP)], [row(AP, { role: 'graphics' })]],
    ['after a change of contributor', [row(AP)], [row(AP, { contributor: AFP })]],
    ['with rows of every origin', [row(AFP, { origin: 'feed' })], [row(AFP), { contributor: 9 }]],
    ['on a new story', [], []],
  ] as [string, CreditRow[], CreditRow[]][])('changes nothing %s', (_, previous, incoming) => {
    const detected = [found(AP), found(REUTERS)]
    const once = reconcileCredits({ detected, incoming, previous })

    expect(reconcileCredits({ detected, incoming: once, previous: once })).toEqual(once)
  })
})

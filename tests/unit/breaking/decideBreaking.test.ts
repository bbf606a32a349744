import { describe, expect, it } from 'vitest'

import {
  type BreakingDecision,
  type BreakingFlag,
  decideBreaking,
} from '../../../src/breaking/index.js'

const marker = { level: 'breaking', reason: 'marker: BREAKING:' } as const
const at = (time: string): string => `2030-05-01T${time}:00.000Z`
const now = (time: string): Date => new Date(at(time))
const published = { published: true, firstPublishedAt: at('10:00'), publishedAt: at('10:00') }

const none: BreakingFlag = { level: null, since: null, until: null, reason: null, setBy: null }
const byRule: BreakingFlag = {
  level: 'breaking',
  since: at('10:00'),
  until: at('12:00'),
  reason: 'marker: BREAKING:',
  setBy: 'rule',
}

/** Decides as a save does: what the client does not change comes back as it was stored. */
function save(decision: Partial<BreakingDecision>): BreakingFlag {
  const facts = { signals: [], now: now('10:00'), ...published, ...decision }
  const flag = decideBreaking({ incoming: facts.previous, ...facts })
  const again = decideBreaking({ ...facts, previous: flag, incoming: flag })
  expect(again, 'saving twice changes nothing').toEqual(flag)
  return flag
}

describe('the rules', () => {
  it('flag a published story for two hours from its publication', () => {
    expect(save({ signals: [marker] })).toEqual(byRule)
  })

  it('flag it for as long as the newsroom has configured', () => {
    expect(save({ signals: [marker], duration: 30 }).until).toBe(at('10:30'))
  })

  it('take the strongest signal', () => {
    const flash = { level: 'flash', reason: 'urgency 1' } as const
    expect(save({ signals: [flash, marker] })).toMatchObject(flash)
  })

  it('give a draft a level and a reason, but no window', () => {
    expect(
      save({ signals: [marker], published: false, firstPublishedAt: null, publishedAt: null }),
    ).toEqual({ ...byRule, since: null, until: null })
  })

  it('take the flag away with its signal', () => {
    expect(save({ previous: byRule })).toEqual(none)
  })

  it('leave a story without signals alone', () => {
    expect(save({})).toEqual(none)
  })

  it('do not make old copy news by loading it', () => {
    const old = '2019-03-02T08:00:00.000Z'
    const flag = save({ signals: [marker], firstPublishedAt: at('10:00'), publishedAt: old })
    expect(flag.until).toBe('2019-03-02T10:00:00.000Z')
  })
})

describe('the window', () => {
  it('is not prolonged by saving or publishing again', () => {
    const facts = { signals: [marker], previous: byRule }
    expect(save({ ...facts, now: now('11:30'), publishedAt: at('11:30') })).toEqual(byRule)
    expect(save({ ...facts, now: now('11:40'), published: false })).toEqual(byRule)
    expect(save({ ...facts, now: now('15:00') })).toEqual(byRule)
  })

  it('is the same when the marker goes and comes back', () => {
    expect(save({ signals: [marker], previous: none, now: now('11:00') })).toEqual(byRule)
  })

  it('opens when the embargo ends', () => {
    const flag = save({ signals: [marker], embargoUntil: at('18:00') })
    expect(flag).toMatchObject({ since: at('18:00'), until: at('20:00') })
  })

  it('opens when a publication date still to come is reached', () => {
    expect(save({ signals: [marker], publishedAt: at('14:00') }).since).toBe(at('14:00'))
  })

  describe('that has not opened', () => {
    const waiting = { ...byRule, since: at('18:00'), until: at('20:00') }
    const facts = {
      signals: [marker],
      previous: waiting,
      previousEmbargoUntil: at('18:00'),
      now: now('13:00'),
    }

    it('moves with the embargo', () => {
      const flag = save({ ...facts, embargoUntil: at('19:00') })
      expect(flag).toMatchObject({ since: at('19:00'), until: at('21:00') })
    })

    it('opens now when the embargo is lifted', () => {
      const flag = save({ ...facts, embargoUntil: null })
      expect(flag).toMatchObject({ since: at('13:00'), until: at('15:00') })
    })

    it('is forgotten when the story is withdrawn', () => {
      const flag = save({ ...facts, embargoUntil: at('18:00'), published: false })
      expect(flag).toMatchObject({ level: 'breaking', since: null, until: null })
    })
  })

  it('opens now for a flag that is found as the embargo is lifted', () => {
    const flag = save({
      signals: [marker],
      previousEmbargoUntil: at('18:00'),
      embargoUntil: null,
      now: now('13:00'),
    })
    expect(flag.since).toBe(at('13:00'))
  })
})

describe('an editor', () => {
  const cleared: BreakingFlag = {
    ...none,
    reason: 'editor: not breaking',
    setBy: 'editor',
  }

  it('who clears the flag clears it for good', () => {
    const flag = save({ signals: [marker], previous: byRule, incoming: { level: null } })
    expect(flag).toEqual(cleared)
    expect(save({ signals: [marker], previous: flag, now: now('10:30') })).toEqual(cleared)
  })

  it('who flags a story needs no signal', () => {
    const flag = save({ incoming: { level: 'urgent' } })
    expect(flag).toEqual({
      level: 'urgent',
      since: at('10:00'),
      until: at('12:00'),
      reason: 'editor: urgent',
      setBy: 'editor',
    })
  })

  it('who flags a story readers already have opens the window then', () => {
    const flag = save({ previous: none, incoming: { level: 'breaking' }, now: now('16:00') })
    expect(flag).toMatchObject({ since: at('16:00'), until: at('18:00') })
  })

  it('who flags a draft gets the window when it is published', () => {
    const draft = save({
      incoming: { level: 'breaking' },
      published: false,
      firstPublishedAt: null,
      publishedAt: null,
    })
    expect(draft).toMatchObject({ setBy: 'editor', since: null, until: null })
    expect(save({ previous: draft })).toMatchObject({ since: at('10:00'), until: at('12:00') })
  })

  it('who changes the level keeps it against the rules', () => {
    const flag = save({ signals: [marker], previous: byRule, incoming: { level: 'flash' } })
    expect(flag).toEqual({ ...byRule, level: 'flash', reason: 'editor: flash', setBy: 'editor' })
    expect(save({ previous: flag })).toEqual(flag)
  })

  it('who moves the end keeps it', () => {
    const flag = save({ signals: [marker], previous: byRule, incoming: { until: at('16:00') } })
    expect(flag).toMatchObject({ since: at('10:00'), until: at('16:00'), setBy: 'editor' })
  })

  it('who cleared the flag may set it again', () => {
    const flag = save({ previous: cleared, incoming: { level: 'breaking' }, now: now('11:00') })
    expect(flag).toMatchObject({ level: 'breaking', since: at('11:00'), setBy: 'editor' })
  })

  it('who ends the window before publication gets none', () => {
    const draft = { ...none, level: 'breaking', until: at('09:00'), setBy: 'editor' } as const
    expect(save({ previous: draft })).toMatchObject({ since: null, until: at('09:00') })
  })

  it('cannot be claimed by a client that sends setBy or a reason', () => {
    const incoming = { ...byRule, setBy: 'editor', reason: 'because' } as const
    expect(save({ signals: [marker], previous: byRule, incoming })).toEqual(byRule)
  })

  it('has decided nothing by sending the same dates in another form', () => {
    const incoming = { ...byRule, since: '2030-05-01T12:00:00+02:00' }
    expect(save({ signals: [marker], previous: byRule, incoming })).toEqual(byRule)
  })

  it('has decided nothing by sending an empty window', () => {
    const incoming = { level: 'breaking', since: null, until: null } as const
    expect(save({ signals: [marker], previous: byRule, incoming })).toEqual(byRule)
  })
})

describe('a client that hands back a flag replaced meanwhile', () => {
  const draft = { ...byRule, since: null, until: null }
  const cleared = { ...none, reason: 'editor: not breaking', setBy: 'editor' } as const

  it('has not cleared the flag that the rules have just set', () => {
    expect(save({ signals: [marker], previous: draft, incoming: none })).toEqual(byRule)
  })

  it('has not flagged what the rules have just let go', () => {
    expect(save({ previous: none, incoming: byRule })).toEqual(none)
  })

  it('has not set back the level that the rules have just changed', () => {
    const urgent = { level: 'urgent', reason: 'urgency 2' } as const
    const previous = { ...byRule, ...urgent }
    expect(save({ signals: [urgent], previous, incoming: byRule })).toEqual(previous)
  })

  it('has not undone what another editor decided', () => {
    expect(save({ signals: [marker], previous: cleared, incoming: byRule })).toEqual(cleared)
    const flagged = { ...byRule, reason: 'editor: breaking', setBy: 'editor' } as const
    expect(save({ previous: flagged, incoming: none })).toEqual(flagged)
  })

  it('has decided all the same if it sets a level where it saw none', () => {
    const incoming = { ...none, level: 'flash' } as const
    expect(save({ signals: [marker], previous: draft, incoming })).toMatchObject({
      level: 'flash',
      setBy: 'editor',
    })
  })

  it('has cleared the flag if that is the one it saw', () => {
    const incoming = { ...draft, level: null }
    expect(save({ signals: [marker], previous: draft, incoming })).toEqual(cleared)
  })
})

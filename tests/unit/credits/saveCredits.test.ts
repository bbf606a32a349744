import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'

import {
  type AttachCreditsOptions,
  CONFIDENCE,
  type DetectedCredit,
} from '../../../src/credits/index.js'
import { type Party, partyKey } from '../../../src/credits/contributors/party.js'
import { saveCredits, type SavedCredits } from '../../../src/credits/saveCredits.js'

/** Contributors that need no database: each has its party's key as its ID. */
const resolve = async (parties: readonly Party[]) => {
  const known = parties.map((party) => {
    const { code, kind, name } = party
    return [partyKey(party), { id: partyKey(party), name, agency: code ?? null, kind }] as const
  })
  return { byID: new Map(known), byParty: new Map(known) }
}

const save = (
  found: DetectedCredit[],
  options: Partial<AttachCreditsOptions> = {},
  story: object = {},
): Promise<SavedCredits> =>
  saveCredits({
    found,
    options: { readCopy: () => ({ body: '' }), ...options },
    previous: undefined,
    req: {} as PayloadRequest,
    resolve,
    story: { ...story },
  })

const credit = (more: Partial<DetectedCredit>): DetectedCredit => ({
  name: 'Reuters',
  type: 'agency',
  confidence: CONFIDENCE.certain,
  end: 7,
  start: 0,
  verbatim: 'Reuters',
  via: 'contribution',
  ...more,
})

const reuters = credit({ agency: 'reuters' })
const doubtful = credit({ name: 'Agence MAP', agency: 'map', confidence: CONFIDENCE.possible })
const roe = credit({ name: 'Jane Roe', type: 'person', agency: 'ap', place: 'Oslo' })

const who = ({ credits }: SavedCredits): unknown[] => credits.map(({ contributor }) => contributor)

describe('what a save attaches', () => {
  it('is what is sure enough; the rest is left for an editor', async () => {
    const saved = await save([reuters, doubtful])
    expect(who(saved)).toEqual(['agency:reuters'])
    expect(saved.creditLine).toBe('Additional reporting by Reuters')
  })

  it('is as sure as the site asks', async () => {
    const likely = credit({ agency: 'afp', confidence: CONFIDENCE.likely })
    expect(who(await save([doubtful, likely, reuters], { minConfidence: 0.5 }))).toHaveLength(3)
    expect(who(await save([doubtful, likely, reuters], { minConfidence: 0.95 }))).toHaveLength(1)
  })

  it('is no person, unless the site wants them: then with place and agency', async () => {
    expect(who(await save([roe]))).toEqual([])
    const { credits } = await save([roe], { persons: true })
    expect(credits).toMatchObject([
      { agency: 'agency:ap', contributor: 'person:jane roe', origin: 'detected', place: 'Oslo' },
    ])
  })

  it('is never a publication, nor agencies without a name', async () => {
    const paper = credit({ name: 'The Harbour News', type: 'publication' })
    const unnamed = credit({ agency: 'unnamed' })
    const saved = await save([paper, unnamed], { persons: true })
    expect(saved.credits).toEqual([])
    expect(saved.creditLine).toBe('Additional reporting by agencies')
  })
})

describe('the line that a save writes', () => {
  it('is the site’s own, where it has one', async () => {
    const format: AttachCreditsOptions['format'] = (credits, { language }) =>
      `${language}: ${credits.map(({ name, worksFor }) => `${name} (${worksFor})`).join()}`
    const saved = await save([roe], { format, persons: true }, { language: 'de' })
    expect(saved.creditLine).toBe('de: Jane Roe (AP)')
  })

  it('prints an agency of the site’s own as the site calls it', async () => {
    const agencies = [{ name: 'Reuters', code: 'reuters', creditNames: { de: 'rtr' } }]
    const saved = await save([reuters], { agencies }, { language: 'de-AT' })
    expect(saved.creditLine).toBe('Mit Material von rtr')
  })

  it('joins “de” with the article of each agency in Portuguese', async () => {
    const estadao = credit({ name: 'Estadão Conteúdo', agency: 'estadao' })
    const saved = await save([reuters, estadao], {}, { language: 'pt-BR' })
    expect(saved.creditLine).toBe('Com informações da Reuters e do Estadão Conteúdo')
  })

  it('calls whoever supplied the whole copy by what it signs with, and once', async () => {
    const ap = credit({ name: 'The Associated Press', agency: 'ap' })
    expect((await save([ap, reuters])).creditLine).toBe('Additional reporting by AP and Reuters')
    const saved = await save([{ ...ap, via: 'byline' }, ap, reuters])
    expect(saved.creditLine).toBe('The Associated Press; additional reporting by Reuters')
  })

  it('is told from an editor’s', async () => {
    const line = 'Additional reporting by Reuters'
    expect(await save([reuters])).toMatchObject({ creditLine: line, generatedCreditLine: line })
    expect(await save([reuters], {}, { creditLine: 'Ours' })).toMatchObject({
      creditLine: 'Ours',
      generatedCreditLine: null,
    })
    const stale = { creditLine: 'As it was', generatedCreditLine: 'As it was' }
    expect(await save([reuters], {}, stale)).toMatchObject({ creditLine: line })
  })
})

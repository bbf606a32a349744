import { describe, expect, it } from 'vitest'

import { formatCreditLine, type PrintableCredit } from '../../../src/credits/index.js'

const reuters = { name: 'Reuters' }
const ap = { name: 'AP' }
const dpa = { name: 'dpa' }
const unnamed = { name: 'unnamed' }
const roe: PrintableCredit = { name: 'Jane Roe', kind: 'person', via: 'contribution' }

describe('formatCreditLine', () => {
  it('is null without credits', () => {
    expect(formatCreditLine([])).toBeNull()
  })

  it('names those who contributed', () => {
    expect(formatCreditLine([reuters, ap])).toBe('Additional reporting by Reuters and AP')
    expect(formatCreditLine([reuters, dpa, ap])).toBe('Additional reporting by Reuters, dpa and AP')
  })

  it('names alone whoever supplied the whole copy', () => {
    expect(formatCreditLine([{ ...ap, via: 'dateline' }])).toBe('AP')
    expect(formatCreditLine([{ ...dpa, via: 'sign-off' }])).toBe('dpa')
    expect(formatCreditLine([{ name: 'the Press Bureau', via: 'byline' }])).toBe('The Press Bureau')
  })

  it('tells the one from the other', () => {
    expect(formatCreditLine([{ ...ap, via: 'dateline' }, reuters])).toBe(
      'AP; additional reporting by Reuters',
    )
  })

  it('names nobody twice', () => {
    expect(formatCreditLine([{ ...reuters, via: 'dateline' }, reuters, reuters])).toBe('Reuters')
  })

  it('says “agencies” for those not named, behind all others', () => {
    expect(formatCreditLine([unnamed])).toBe('Additional reporting by agencies')
    expect(formatCreditLine([{ ...unnamed, via: 'source' }])).toBe('Agencies')
    expect(formatCreditLine([unnamed, ap])).toBe('Additional reporting by AP and agencies')
  })

  it('names people for what they added', () => {
    expect(formatCreditLine([roe, reuters])).toBe('Additional reporting by Jane Roe and Reuters')
    const inSignOff = { ...roe, role: 'additional reporting', via: 'sign-off' } as const
    expect(formatCreditLine([{ ...reuters, via: 'sign-off' }, inSignOff])).toBe(
      'Reuters; additional reporting by Jane Roe',
    )
  })

  it.each([
    { role: 'editing', via: 'contribution' },
    { role: 'editing', via: 'sign-off' },
    { role: 'reporting', via: 'sign-off' },
    { role: 'writing', via: 'sign-off' },
    { via: 'byline' },
  ] as const)('names nobody for $role in a $via', (work) => {
    expect(formatCreditLine([{ ...roe, role: undefined, ...work }])).toBeNull()
  })

  it.each([
    ['de', 'Mit Material von dpa und Agenturen'],
    ['fr-CA', 'Avec dpa et agences'],
    ['es', 'Con información de dpa y agencias'],
    ['it', 'Con informazioni di dpa e agenzie'],
    ['pt-BR', 'Com informações de dpa e agências'],
    ['xx', 'Additional reporting by dpa and agencies'],
  ])('speaks the story’s language: %s', (language, line) => {
    expect(formatCreditLine([dpa, unnamed], { language })).toBe(line)
  })

  describe('in Portuguese', () => {
    const own = { name: 'Agência do Porto' }
    const feminine = { name: 'Reuters', portugueseArticle: 'a' } as const
    const masculine = { name: 'Estadão Conteúdo', portugueseArticle: 'o' } as const

    it.each([
      [[feminine], 'Com informações da Reuters'],
      [[masculine], 'Com informações do Estadão Conteúdo'],
      [[feminine, masculine], 'Com informações da Reuters e do Estadão Conteúdo'],
      [
        [feminine, masculine, roe, unnamed],
        'Com informações da Reuters, do Estadão Conteúdo, de Jane Roe e de agências',
      ],
      [[own, dpa], 'Com informações de Agência do Porto e dpa'],
      [
        [{ ...feminine, via: 'dateline' }, masculine],
        'Reuters; com informações do Estadão Conteúdo',
      ],
    ] as [PrintableCredit[], string][])('joins “de” with articles: %#', (credits, line) => {
      expect(formatCreditLine(credits, { language: 'pt-BR' })).toBe(line)
    })

    it('leaves articles out behind words of a site’s own that do not end with “de”', () => {
      const phrases = { pt: { contribution: 'com' } }
      expect(formatCreditLine([feminine, dpa], { language: 'pt-PT', phrases })).toBe(
        'Com Reuters e dpa',
      )
    })

    it('alone has articles: Spanish has none', () => {
      expect(formatCreditLine([feminine], { language: 'es' })).toBe('Con información de Reuters')
    })
  })

  it('says “e” for “y” before the sound of an i, as Spanish does', () => {
    const names = ['Interfax', 'IPS', 'Hina', 'Hierro', 'Reuters']
    const lines = names.map((name) => formatCreditLine([dpa, { name }], { language: 'es' }))
    expect(lines.map((line) => line?.split(' ').at(-2))).toEqual(['e', 'e', 'e', 'y', 'y'])
  })

  it('uses a site’s own words', () => {
    const phrases = { de: { agencies: 'Nachrichtenagenturen', contribution: 'mit' } }
    expect(formatCreditLine([dpa, unnamed], { language: 'de-CH', phrases })).toBe(
      'Mit dpa und Nachrichtenagenturen',
    )
    expect(formatCreditLine([dpa, unnamed], { language: 'fr', phrases })).toBe(
      'Avec dpa et agences',
    )
  })
})

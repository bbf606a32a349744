import { describe, expect, it } from 'vitest'

import { formatCreditLine } from '../../../src/credits/index.js'

const reuters = { name: 'Reuters' }
const ap = { name: 'the Associated Press' }
const dpa = { name: 'dpa' }
const unnamed = { name: 'unnamed' }

describe('formatCreditLine', () => {
  it('is null without credits', () => {
    expect(formatCreditLine([])).toBeNull()
  })

  it('names those who contributed', () => {
    expect(formatCreditLine([reuters, ap])).toBe(
      'Additional reporting by Reuters and the Associated Press',
    )
    expect(formatCreditLine([reuters, dpa, ap])).toBe(
      'Additional reporting by Reuters, dpa and the Associated Press',
    )
  })

  it('names alone whoever supplied the whole copy', () => {
    expect(formatCreditLine([{ ...ap, via: 'dateline' }])).toBe('The Associated Press')
    expect(formatCreditLine([{ ...dpa, via: 'sign-off' }])).toBe('dpa')
  })

  it('tells the one from the other', () => {
    expect(formatCreditLine([{ ...reuters, via: 'dateline' }, ap])).toBe(
      'Reuters; additional reporting by the Associated Press',
    )
  })

  it('names nobody twice', () => {
    expect(formatCreditLine([{ ...reuters, via: 'dateline' }, reuters, reuters])).toBe('Reuters')
  })

  it('says “agencies” for those not named', () => {
    expect(formatCreditLine([unnamed])).toBe('Additional reporting by agencies')
    expect(formatCreditLine([{ ...unnamed, via: 'source' }])).toBe('Agencies')
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
})

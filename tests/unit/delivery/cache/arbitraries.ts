import fc from 'fast-check'
import type { Where } from 'payload'

import type { Change, Row } from '../../../../src/delivery/cache/index.js'
import { FIELDS } from './reference.js'

const number = fc.integer({ max: 5, min: 1 })
const time = fc.integer({ max: 4, min: 0 }).map((hour) => Date.UTC(2026, 2, 1, 9 + hour))
const iso = time.map((epoch) => new Date(epoch).toISOString())
const word = fc.constantFrom('storm', 'Storm', 'flood', 'fl', 'coast', 'ÇÖAST', 'çöast', '12')
const text = fc.array(word, { maxLength: 3, minLength: 1 }).map((words) => words.join(' '))
const flag = fc.boolean()

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4, nil: null })

/** A complete row, as the database adapter gives it. */
export const row: fc.Arbitrary<Row> = fc.record({
  authors: fc.uniqueArray(number, { maxLength: 3 }),
  breaking: fc.record({ until: orNull(iso) }),
  desk: orNull(number),
  headline: orNull(text),
  id: number,
  isOpinion: orNull(flag),
  publishedAt: orNull(iso),
  slug: orNull(word),
  urgency: orNull(number),
})

/** A row of which fields have been left out. */
export function cut(whole: Row): fc.Arbitrary<Row> {
  const fields = Object.keys(whole).filter((field) => field !== 'id')
  return fc
    .subarray(fields)
    .map((kept) => ({ ...Object.fromEntries(kept.map((key) => [key, whole[key]])), id: whole.id }))
}

const asNumber = fc.oneof(number, number.map(String))
const asTime = fc.oneof(
  iso,
  time,
  time.map((epoch) => new Date(epoch)),
  iso.map((moment) => moment.replace('.000Z', '+00:00')),
)
const asFlag = fc.oneof(flag, flag.map(String))
const equality = ['equals', 'not_equals']
const order = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']

const operands = {
  date: { operators: [...equality, ...order], value: asTime },
  flag: { operators: equality, value: asFlag },
  number: { operators: [...equality, ...order], value: asNumber },
  relation: { operators: equality, value: asNumber },
  text: { operators: equality, value: text },
} satisfies Record<string, { operators: string[]; value: fc.Arbitrary<unknown> }>

/** One comparison of one path, well-formed for its field. */
const comparison: fc.Arbitrary<Where> = fc
  .constantFrom(...Object.keys(FIELDS))
  .chain((path): fc.Arbitrary<Where> => {
    const type = FIELDS[path] ?? 'text'
    const value: fc.Arbitrary<unknown> = operands[type].value
    const list = fc.array(value, { maxLength: 3, minLength: 1 })
    const one = (operator: string, operand: unknown) =>
      ({ [path]: { [operator]: operand } }) as Where
    const choices: fc.Arbitrary<Where>[] = [
      fc.tuple(fc.constantFrom(...operands[type].operators), value).map((pair) => one(...pair)),
      fc.tuple(fc.constantFrom('in', 'not_in'), list).map((pair) => one(...pair)),
    ]
    if (path !== 'id') {
      const exists = fc.constantFrom(true, false, 'true', 'false')
      choices.push(exists.map((operand) => one('exists', operand)))
      choices.push(fc.constantFrom(...equality).map((operator) => one(operator, null)))
    }
    if (type === 'text') {
      const parts = fc.oneof(text, word)
      choices.push(fc.tuple(fc.constantFrom('like', 'contains'), parts).map((pair) => one(...pair)))
    }
    if (path === 'authors') choices.push(list.map((operand) => one('all', operand)))
    if (type === 'relation') {
      choices.push(list.map((operand) => one('in', operand.map(String).join(','))))
    }
    return fc.oneof(...choices)
  })

/** A query as Payload hands it to the adapter. */
export const where: fc.Arbitrary<Where> = fc.letrec<{ level: Where; where: Where }>((tie) => {
  const nested = fc.array(tie('where'), { maxLength: 3, minLength: 1 })
  return {
    level: fc.oneof(
      comparison,
      fc.tuple(comparison, comparison).map(([a, b]) => ({ ...a, ...b })),
    ),
    where: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      tie('level'),
      nested.map((and) => ({ and })),
      nested.map((or) => ({ or })),
      fc.tuple(tie('level'), nested).map(([level, and]) => ({ ...level, and })),
    ),
  }
}).where

/** A change of one document: its creation, its update or its deletion. */
export const change: fc.Arbitrary<Change> = fc
  .tuple(row, row, fc.constantFrom('create', 'delete', 'update'))
  .map(([before, after, kind]) => ({
    after: kind === 'delete' ? null : { ...after, id: before.id },
    before: kind === 'create' ? null : before,
    collection: 'articles',
    id: before.id,
  }))

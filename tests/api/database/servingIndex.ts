type Filter = Record<string, unknown>

/** An index of MongoDB, as `listIndexes` gives it. */
export interface MongoIndex {
  key: Record<string, number>
  name: string
  unique?: boolean
}

/**
 * The index that serves a query by MongoDB's rule for compound indexes (equality, then sort, then
 * range): its first fields are ones that the filter compares for equality, and those behind them are
 * the sort's, in the same order and direction or all the other way round. A filter that names a
 * document by its ID, or by all of a unique index, leaves nothing to sort.
 *
 * https://www.mongodb.com/docs/manual/tutorial/equality-sort-range-rule/
 */
export function servingIndex(
  filter: Filter,
  sort: Record<string, number>,
  indexes: MongoIndex[],
): string | undefined {
  const equal = equalities(filter)
  if (equal.has('_id')) return '_id_'
  const ranged = new Set([...conditions(filter)].map(([field]) => field))
  return indexes.find(({ key, unique }) => {
    const fields = Object.keys(key)
    if (unique && fields.every((field) => equal.has(field))) return true
    const prefix = fields.findIndex((field) => !equal.has(field))
    const behind = prefix < 0 ? [] : fields.slice(prefix)
    const sorted = Object.entries(sort).filter(([field]) => !equal.has(field))
    const directions = new Set(sorted.map(([field, direction]) => direction * (key[field] ?? 0)))
    const isSorted = sorted.every(([field], i) => field === behind[i]) && directions.size <= 1
    const isFiltered =
      ranged.size === 0 || prefix !== 0 || (behind[0] !== undefined && ranged.has(behind[0]))
    return isSorted && isFiltered
  })?.name
}

/** The conditions that all must hold, field by field. */
function* conditions(filter: Filter): Generator<[string, unknown]> {
  for (const [key, value] of Object.entries(filter)) {
    if (key === '$and') for (const part of value as Filter[]) yield* conditions(part)
    else if (!key.startsWith('$')) yield [key, value]
  }
}

function equalities(filter: Filter): Set<string> {
  const fields = new Set<string>()
  for (const [field, value] of conditions(filter)) {
    const operators = isOperators(value) ? Object.keys(value) : ['$eq']
    if (operators.some((operator) => operator === '$eq' || operator === '$in')) fields.add(field)
  }
  return fields
}

const isOperators = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => key.startsWith('$'))

import { getSelectMode } from 'payload/shared'
import type { SelectType } from 'payload'

/** Whether a query with this `select` returns all of what is at `path`. */
export function selects(select: SelectType | undefined, path: string): boolean {
  if (!select) return true
  const whereUnnamed = getSelectMode(select) === 'exclude'
  let node: SelectType = select
  for (const name of path.split('.')) {
    const chosen = node[name]
    if (typeof chosen !== 'object') return chosen ?? whereUnnamed
    node = chosen
  }
  return false
}

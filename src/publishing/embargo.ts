import type { DateFieldValidation } from 'payload'

interface Schedule {
  _status?: null | string
  publishedAt?: null | string
}

/**
 * An embargo may not outlast the publication that an editor has planned: `publishedAt` ahead of now
 * says when the story comes out, and an embargo that ends later would silently hold it back. A
 * story already out may be put under embargo at any time.
 */
export const validateEmbargo: DateFieldValidation = (value, { data }) => {
  const { publishedAt } = data as Schedule
  if (!value || !publishedAt) return true
  const planned = new Date(publishedAt)
  if (planned <= new Date() || new Date(value) <= planned) return true
  return 'The embargo ends after the scheduled publication. Move one of the two.'
}

import type { CollectionBeforeChangeHook } from 'payload'

interface Story {
  headline?: null | string
  meta?: null | { description?: null | string; title?: null | string }
  standfirst?: null | string
}

/**
 * Fills what search engines and share cards print from the headline and standfirst. It follows them
 * until an editor writes something else.
 */
export const fillMeta: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const story = data as Story
  const before = (originalDoc ?? {}) as Story
  const title = follow(story.meta?.title, before.headline, story.headline)
  const description = follow(story.meta?.description, before.standfirst, story.standfirst)
  return { ...data, meta: { ...story.meta, description, title } }
}

/** The source's new value, unless the field holds an editor's own words. */
function follow(
  value: null | string | undefined,
  sourceBefore: null | string | undefined,
  source: null | string | undefined,
): null | string {
  return value && value !== sourceBefore ? value : (source ?? null)
}

import type { Json } from '../../support/client.js'
import { block, body, link, paragraph } from '../../support/story.js'

/** A body that leads to other stories: links within its text, and a block of related stories. */
export const bodyLeadingTo = (...ids: (number | string)[]): Json =>
  body(
    'Readers see this paragraph.',
    paragraph(...ids.map((id) => link(`Linked words ${id}.`, 'articles', id))),
    block('relatedStories', { heading: 'Read more', stories: ids }),
  )

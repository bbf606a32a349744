import type { SerializedLinkNode } from '@payloadcms/richtext-lexical'
import type {
  JSXConverterArgs,
  JSXConverters,
  JSXConvertersFunction,
} from '@payloadcms/richtext-lexical/react'

import type { Newsroom } from '../../../options.js'
import type {
  Article,
  EmbedBlock,
  Media,
  PullQuoteBlock,
  RelatedStoriesBlock,
  StoryImageBlock,
} from '../../../payload-types.js'
import { allPopulated, populated, type Relation } from '../story/populated.js'
import { safeLink } from '../story/safeLink.js'
import { Embed } from './Embed.js'
import { Figure } from './Figure.js'
import { PullQuote } from './PullQuote.js'
import { RelatedStories } from './RelatedStories.js'

/** How wide a picture in the text gets. */
const IN_TEXT = '(min-width: 44rem) 40rem, 100vw'

interface BlockNode<T> {
  node: { fields: T }
}

/** How each part of a story's body is shown. */
export const storyConverters =
  (newsroom: Newsroom): JSXConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    blocks: {
      embed: ({ node }: BlockNode<EmbedBlock>) => (
        <Embed title={node.fields.title} url={node.fields.url} />
      ),
      pullQuote: ({ node }: BlockNode<PullQuoteBlock>) => (
        <PullQuote attribution={node.fields.attribution} quote={node.fields.quote} />
      ),
      relatedStories: ({ node }: BlockNode<RelatedStoriesBlock>) => (
        <RelatedStories
          heading={node.fields.heading || 'Read more'}
          newsroom={newsroom}
          stories={allPopulated<Article>(node.fields.stories)}
        />
      ),
      // Kept apart from the story: the page shows all of them in one box of their own.
      signUp: () => null,
      storyImage: ({ node }: BlockNode<StoryImageBlock>) => (
        <Figure
          caption={node.fields.caption}
          credit={node.fields.credit}
          media={populated<Media>(node.fields.image)}
          sizes={IN_TEXT}
        />
      ),
    },
    ...linkConverters(newsroom),
    // A block of an editor that this site does not know: readers get the story without it.
    unknown: () => null,
  })

interface LinkFields {
  doc?: null | { value: Relation<Article> }
  linkType?: string
  newTab?: boolean
  url?: string
}

/** Links to stories and elsewhere. A link that leads nowhere for this reader is left as its text. */
function linkConverters(newsroom: Newsroom): JSXConverters {
  const hrefOf = ({ doc, linkType, url }: LinkFields): null | string => {
    if (linkType !== 'internal') return safeLink(url)
    const story = populated<Article>(doc?.value)
    return story?.slug ? newsroom.sitePath('articles', story.slug) : null
  }
  const link = ({ node, nodesToJSX }: JSXConverterArgs<SerializedLinkNode>) => {
    const fields = node.fields as LinkFields
    const href = hrefOf(fields)
    const children = nodesToJSX({ nodes: node.children })
    if (href === null) return <>{children}</>
    const elsewhere = fields.newTab ? { rel: 'noopener noreferrer', target: '_blank' } : {}
    return (
      <a href={href} {...elsewhere}>
        {children}
      </a>
    )
  }
  return { link }
}

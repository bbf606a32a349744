import type { Block, TextFieldSingleValidation } from 'payload'

/** Slugs that the blocks point to. */
export interface BlockTargets {
  articles: string
  media: string
}

const validateWebAddress: TextFieldSingleValidation = (value) =>
  (!!value && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) ||
  'Paste the full web address, beginning with https://'

/** A line of the story set large to draw readers in. */
export const pullQuote: Block = {
  slug: 'pullQuote',
  admin: { disableBlockName: true },
  fields: [
    { name: 'quote', type: 'textarea', required: true },
    { name: 'attribution', type: 'text', admin: { description: 'Who said it, as printed.' } },
  ],
  interfaceName: 'PullQuoteBlock',
  labels: { plural: 'Pull quotes', singular: 'Pull quote' },
}

/** A picture within the story, with its own caption where the library's does not fit. */
export const storyImage = ({ media }: BlockTargets): Block => ({
  slug: 'storyImage',
  admin: { disableBlockName: true },
  fields: [
    { name: 'image', type: 'upload', relationTo: media, required: true },
    {
      name: 'caption',
      type: 'text',
      admin: { description: 'Leave empty to print the caption from the library.' },
    },
    {
      name: 'credit',
      type: 'text',
      admin: { description: 'Leave empty to print the credit from the library.' },
    },
  ],
  interfaceName: 'StoryImageBlock',
  labels: { plural: 'Images', singular: 'Image with caption' },
})

/** A post, video or chart from elsewhere, by its address: front ends decide how to show it. */
export const embed: Block = {
  slug: 'embed',
  admin: { disableBlockName: true },
  fields: [
    { name: 'url', type: 'text', required: true, validate: validateWebAddress },
    {
      name: 'title',
      type: 'text',
      admin: { description: 'What it shows, for readers who cannot see it.' },
      required: true,
    },
  ],
  interfaceName: 'EmbedBlock',
  labels: { plural: 'Embeds', singular: 'Embed' },
}

/** Links to other stories, set into this one. */
export const relatedStories = ({ articles }: BlockTargets): Block => ({
  slug: 'relatedStories',
  admin: { disableBlockName: true },
  fields: [
    { name: 'heading', type: 'text', defaultValue: 'Read more' },
    { name: 'stories', type: 'relationship', hasMany: true, relationTo: articles, required: true },
  ],
  interfaceName: 'RelatedStoriesBlock',
  labels: { plural: 'Related stories', singular: 'Related stories' },
})

/**
 * Sign-up furniture that came with the copy, kept apart from the story. `alert` is a breaking-news
 * alert: copy that arrives under one counts as breaking.
 */
export const signUp: Block = {
  slug: 'signUp',
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'newsletter',
      options: [
        { label: 'Breaking-news alert', value: 'alert' },
        { label: 'Newsletter', value: 'newsletter' },
        { label: 'Subscription', value: 'subscription' },
        { label: 'Consent', value: 'consent' },
        { label: 'Privacy notice', value: 'privacy' },
      ],
      required: true,
    },
    { name: 'text', type: 'textarea', required: true },
  ],
  interfaceName: 'SignUpBlock',
  labels: { plural: 'Sign-up call-outs', singular: 'Sign-up call-out' },
}

/** Every block that a story's body may hold, in the order of the editor's menu. */
export const storyBlocks = (targets: BlockTargets): Block[] => [
  pullQuote,
  storyImage(targets),
  embed,
  relatedStories(targets),
  signUp,
]

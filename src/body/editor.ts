import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { type BlockTargets, storyBlocks } from './blocks.js'

/** The rich text editor of a story's body: what a news editor uses, and nothing else. */
export function storyEditor(targets: BlockTargets): ReturnType<typeof lexicalEditor> {
  return lexicalEditor({
    features: [
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      ParagraphFeature(),
      // The headline is the page's only first-level heading.
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      StrikethroughFeature(),
      LinkFeature({ enabledCollections: [targets.articles] }),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      BlocksFeature({ blocks: storyBlocks(targets) }),
    ],
  })
}

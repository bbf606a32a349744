export { maxCopyLength, parseCopy } from './parseCopy.js'
export type {
  Callout,
  CalloutKind,
  Dateline,
  Furniture,
  FurnitureKind,
  ParseCopyOptions,
  ParsedCopy,
  StoryBlock,
  StoryBlockKind,
} from './types.js'

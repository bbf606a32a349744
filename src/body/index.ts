/** A story's body: what it may hold, how copy becomes one, and its text. */
export { storyBlocks } from './blocks.js'
export { blocksOf } from './blocksOf.js'
export { storyEditor } from './editor.js'
export { bodyFromCopy } from './fromCopy.js'
export { picturesOf } from './picturesOf.js'
export { plainText } from './plainText.js'
export { storiesIn, withStories } from './storyLinks.js'

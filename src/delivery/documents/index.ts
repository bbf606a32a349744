/** Documents that answers are made from. */
export { DocumentMemory, type DocumentMemoryOptions } from './documentMemory.js'
export { prepareLoader, prepareLoading } from './prepareLoader.js'

/** Readers' requests, answered from memory where they can be. */
export type { SharedCaching } from './answer.js'
export { Answer } from './answer.js'
export { fetchDelivery, type FetchHandler, type Handle } from './fetchDelivery.js'
export { type Handlers, nodeDelivery, type NodeHandler } from './nodeDelivery.js'
export { ReaderDelivery, type ReaderDeliveryOptions } from './readerDelivery.js'
export type { ReaderRoutes } from './routes.js'

/** Delivery put to work in a process. */
export { type Delivery, deliveryOf, deliveryUnderWay, type ServingOptions } from './delivery.js'
export type { DeliveryHealth } from './health.js'
export { healthEndpoint } from './healthEndpoint.js'
export { readersOnHono, withDelivery } from './onFetch.js'
export { remembered } from './remembered.js'
export { type NodeOptions, readersOnNode } from './onNode.js'

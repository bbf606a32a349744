/** What has been measured, for people to read. */
export { chartOf } from './chart.js'
export { documentOf, type Run } from './document.js'
export { load, machine } from './machine.js'
export { markdownTable } from './markdownTable.js'

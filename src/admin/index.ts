/** React components for the admin. */
export { BreakingCell } from './BreakingCell.js'

/** React components for the admin. */
export { BreakingCell } from './BreakingCell.js'
export { CreditsPanel, type CreditsPanelProps } from './credits/CreditsPanel.js'
export { CreditedStories, type CreditedStoriesProps } from './rights/CreditedStories.js'

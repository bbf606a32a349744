/** What tests of freshness share: chance, writers whose every change is known, and readers who check. */
export { ask, askUncached, nameOf, type Question, type Told } from './ask.js'
export { saveSlowly } from './saveSlowly.js'
export { Chance, seedOfRun } from './chance.js'
export { Desk } from './desk.js'
export { clock } from './history.js'
export { done, NumberedStories, type NumberedStory } from './numberedStories.js'
export { check, type Checked, type CheckOptions } from './watch.js'

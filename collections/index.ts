/** The content model. One file a collection. */
export { Articles } from './Articles.js'
export { Authors } from './Authors.js'
export { Contributors } from './Contributors.js'
export { creditsOptions } from './creditsOptions.js'
export { Media } from './Media.js'
export { Topics } from './Topics.js'
export { roleField, Users } from './Users.js'

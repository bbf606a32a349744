export { together, type Together } from './together.js'

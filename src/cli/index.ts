/** The command line, `npx payload-newsroom`: the newsroom's engines for whoever has no CMS. */
export { runCommandLine } from './runCommandLine.js'

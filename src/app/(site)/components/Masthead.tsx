import { PUBLICATION } from '../publication.js'
import { printToday } from '../story/times.js'

/** The name of the paper and today's date, above every page. */
export function Masthead() {
  return (
    <header className="masthead">
      <p className="masthead-date">{printToday()}</p>
      <a className="masthead-name" href="/">
        {PUBLICATION}
      </a>
    </header>
  )
}

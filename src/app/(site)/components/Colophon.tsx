import { PUBLICATION } from '../publication.js'

/** The foot of every page. */
export function Colophon() {
  return (
    <footer className="colophon">
      <p>
        <a href="/">{PUBLICATION}</a>
      </p>
      <p>Times are in UTC.</p>
    </footer>
  )
}

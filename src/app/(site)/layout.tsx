import './styles/base.css'
import './styles/page.css'
import './styles/story.css'
import './styles/print.css'

import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import { Colophon } from './components/Colophon.js'
import { Masthead } from './components/Masthead.js'
import { PUBLICATION, TAGLINE } from './publication.js'

export const metadata: Metadata = {
  description: TAGLINE,
  title: { default: PUBLICATION, template: `%s · ${PUBLICATION}` },
}

export const viewport: Viewport = { colorScheme: 'light dark' }

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <a className="skip-link" href="#content">
          Skip to the content
        </a>
        <Masthead />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Colophon />
      </body>
    </html>
  )
}

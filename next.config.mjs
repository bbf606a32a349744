import { withPayload } from '@payloadcms/next/withPayload'

/** For every answer: no guessing of types, and no frames but the admin's own preview. */
const SECURITY_HEADERS = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'self'" },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
]

export default withPayload({
  headers: () => Promise.resolve([{ headers: SECURITY_HEADERS, source: '/:path*' }]),
  // Next loads the very modules that the server has loaded. With copies of its own, an error thrown by
  // the server's Payload would not be known for what it is, and editors would not see its message.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
  ],
  // Types and lint are checked by `npm test`, once and for every file.
  typescript: { ignoreBuildErrors: true },
})

import { withPayload } from '@payloadcms/next/withPayload'

export default withPayload({
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

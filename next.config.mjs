import { withPayload } from '@payloadcms/next/withPayload'

export default withPayload({
  // Types and lint are checked by `npm test`, once and for every file.
  typescript: { ignoreBuildErrors: true },
})

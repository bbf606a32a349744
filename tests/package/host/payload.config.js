import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { newsroom } from 'payload-newsroom'
import { database } from 'payload-newsroom/database'

/** A site that had staff, pictures and recipes before it became a newsroom. */
export default buildConfig({
  collections: [
    { slug: 'recipes', access: { read: () => true }, fields: [{ name: 'dish', type: 'text' }] },
    { slug: 'staff', auth: true, fields: [{ name: 'name', type: 'text' }] },
    { slug: 'pictures', access: { read: () => true }, fields: [], upload: true },
  ],
  db: database('file:./host.db', { sqlite: sqliteAdapter }),
  editor: lexicalEditor(),
  plugins: [newsroom({ slugs: { articles: 'stories', media: 'pictures' } })],
  secret: 'for this test only',
  telemetry: false,
})

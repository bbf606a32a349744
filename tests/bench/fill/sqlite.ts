import type { Payload } from 'payload'

import { publishedAt, RARE_STORIES, type Subjects } from '../stories.js'

interface Client {
  execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }>
}

// Copies begin behind the templates' IDs.
const FIRST_ID = 1000

/** Fills SQLite with `count` copies of the articles that are there, and of their rows elsewhere. */
export async function fillSqlite(
  payload: Payload,
  count: number,
  rareSubjects: Record<string, Subjects>,
): Promise<void> {
  const { client } = payload.db as unknown as { client: Client }
  const numbers = `WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count - 1})`
  const templates = await client.execute('SELECT id FROM articles ORDER BY id')
  const cases = templates.rows.map(({ id }, i) => `WHEN ${i} THEN ${String(id)}`).join(' ')
  const isTemplateOf = `= CASE n % ${templates.rows.length} ${cases} END`

  const time = `strftime('%Y-%m-%dT%H:%M:%fZ', '${publishedAt(0)}', '-' || n || ' minutes')`
  const changed: Record<string, string> = {
    created_at: time,
    first_published_at: time,
    headline: `t.headline || ' ' || n`,
    id: `${FIRST_ID} + n`,
    published_at: time,
    slug: `'story-' || n`,
    updated_at: time,
  }
  await client.execute(
    `${await insertFrom(client, 'articles', changed)} FROM (${numbers} SELECT n FROM numbers) JOIN articles t ON t.id ${isTemplateOf}`,
  )

  for (const { parent, table } of await childTables(client)) {
    const copied = {
      [parent]: `${FIRST_ID} + n`,
      // Arrays' rows have text IDs, relations' rows numbers that the database gives.
      id: table === 'articles_rels' ? 'NULL' : `t.id || '-' || n`,
    }
    await client.execute(
      `${await insertFrom(client, table, copied)} FROM (${numbers} SELECT n FROM numbers) JOIN "${table}" t ON t."${parent}" ${isTemplateOf}`,
    )
  }

  for (const [path, { rare }] of Object.entries(rareSubjects)) {
    const column = path === 'creditedTo' ? 'contributors_id' : `${path}_id`
    await client.execute(
      `INSERT INTO articles_rels ("order", parent_id, path, ${column}) SELECT 9, id, '${path}', ${rare} FROM articles WHERE id >= ${FIRST_ID} AND (id - ${FIRST_ID}) % ${Math.ceil(count / RARE_STORIES)} = 0`,
    )
  }
  // So that reads are from the file, as they are the day after an import, and not from the log.
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
}

/** Tables whose rows belong to an article. */
async function childTables(client: Client): Promise<{ parent: string; table: string }[]> {
  const { rows } = await client.execute(
    `SELECT m.name AS "table", f."from" AS parent FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND m.name LIKE 'articles\\_%' ESCAPE '\\' AND f."table" = 'articles' AND f."from" IN ('parent_id', '_parent_id')`,
  )
  return rows as { parent: string; table: string }[]
}

async function insertFrom(
  client: Client,
  table: string,
  changed: Record<string, string>,
): Promise<string> {
  const { rows } = await client.execute(`SELECT name FROM pragma_table_info('${table}')`)
  const columns = rows.map(({ name }) => String(name))
  const values = columns.map((column) => changed[column] ?? `t."${column}"`)
  const names = columns.map((column) => `"${column}"`)
  return `INSERT INTO "${table}" (${names.join(', ')}) SELECT ${values.join(', ')}`
}

import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`newsroom_changes\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`changes\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`newsroom_changes_at_idx\` ON \`newsroom_changes\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`_status_breaking_since_idx\` ON \`articles\` (\`_status\`,\`breaking_since\`);`)
  await db.run(sql`CREATE INDEX \`_status_embargoUntil_idx\` ON \`articles\` (\`_status\`,\`embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_breaking_since_idx\` ON \`_articles_v\` (\`version__status\`,\`version_breaking_since\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_embargoUntil_idx\` ON \`_articles_v\` (\`version__status\`,\`version_embargo_until\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`newsroom_changes\`;`)
  await db.run(sql`DROP INDEX \`_status_breaking_since_idx\`;`)
  await db.run(sql`DROP INDEX \`_status_embargoUntil_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_breaking_since_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_embargoUntil_idx\`;`)
}

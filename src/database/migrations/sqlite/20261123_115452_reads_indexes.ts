import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_status_breaking_until_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_breaking_until_createdAt_idx\` ON \`articles\` (\`_status\`,\`breaking_until\`,\`created_at\`);`)
  await db.run(sql`DROP INDEX \`version__status_version_breaking_until_idx\`;`)
  await db.run(sql`CREATE INDEX \`version__status_version_breaking_until_version_createdAt_idx\` ON \`_articles_v\` (\`version__status\`,\`version_breaking_until\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`name_createdAt_idx\` ON \`authors\` (\`name\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`name_createdAt_1_idx\` ON \`contributors\` (\`name\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`name_createdAt_2_idx\` ON \`topics\` (\`name\`,\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_status_breaking_until_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_breaking_until_idx\` ON \`articles\` (\`_status\`,\`breaking_until\`);`)
  await db.run(sql`DROP INDEX \`version__status_version_breaking_until_version_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`version__status_version_breaking_until_idx\` ON \`_articles_v\` (\`version__status\`,\`version_breaking_until\`);`)
  await db.run(sql`DROP INDEX \`name_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`name_createdAt_1_idx\`;`)
  await db.run(sql`DROP INDEX \`name_createdAt_2_idx\`;`)
}

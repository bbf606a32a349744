import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles_credits\` ADD \`place\` text;`)
  await db.run(sql`ALTER TABLE \`articles_credits\` ADD \`agency_id\` integer REFERENCES contributors(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`articles_credits_agency_idx\` ON \`articles_credits\` (\`agency_id\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`generated_credit_line\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_credits\` ADD \`place\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_version_credits\` ADD \`agency_id\` integer REFERENCES contributors(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_credits_agency_idx\` ON \`_articles_v_version_credits\` (\`agency_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_generated_credit_line\` text;`)
  await db.run(sql`ALTER TABLE \`contributors\` ADD \`key\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`contributors_key_idx\` ON \`contributors\` (\`key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles_credits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`contributor_id\` integer,
  	\`role\` text,
  	\`verbatim\` text,
  	\`via\` text,
  	\`origin\` text,
  	\`dismissed\` integer,
  	FOREIGN KEY (\`contributor_id\`) REFERENCES \`contributors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles_credits\`("_order", "_parent_id", "id", "contributor_id", "role", "verbatim", "via", "origin", "dismissed") SELECT "_order", "_parent_id", "id", "contributor_id", "role", "verbatim", "via", "origin", "dismissed" FROM \`articles_credits\`;`)
  await db.run(sql`DROP TABLE \`articles_credits\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles_credits\` RENAME TO \`articles_credits\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`articles_credits_order_idx\` ON \`articles_credits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_credits_parent_id_idx\` ON \`articles_credits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_credits_contributor_idx\` ON \`articles_credits\` (\`contributor_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v_version_credits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`contributor_id\` integer,
  	\`role\` text,
  	\`verbatim\` text,
  	\`via\` text,
  	\`origin\` text,
  	\`dismissed\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`contributor_id\`) REFERENCES \`contributors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v_version_credits\`("_order", "_parent_id", "id", "contributor_id", "role", "verbatim", "via", "origin", "dismissed", "_uuid") SELECT "_order", "_parent_id", "id", "contributor_id", "role", "verbatim", "via", "origin", "dismissed", "_uuid" FROM \`_articles_v_version_credits\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_credits\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v_version_credits\` RENAME TO \`_articles_v_version_credits\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_credits_order_idx\` ON \`_articles_v_version_credits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_credits_parent_id_idx\` ON \`_articles_v_version_credits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_credits_contributor_idx\` ON \`_articles_v_version_credits\` (\`contributor_id\`);`)
  await db.run(sql`DROP INDEX \`contributors_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`contributors\` DROP COLUMN \`key\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`generated_credit_line\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_generated_credit_line\`;`)
}

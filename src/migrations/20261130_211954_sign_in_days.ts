import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "sign_in_days" (
  	"day" date NOT NULL,
  	"customer_id" uuid,
  	"shard" smallint NOT NULL,
  	"count" integer NOT NULL
  );

  CREATE UNIQUE INDEX "sign_in_days_key" ON "sign_in_days" USING btree ("day",coalesce("customer_id", '00000000-0000-0000-0000-000000000000'),"shard");
  CREATE INDEX "sign_in_days_customer_id_idx" ON "sign_in_days" USING btree ("customer_id","day");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "sign_in_days" CASCADE;`)
}

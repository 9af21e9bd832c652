import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "reset_requests" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"sealed" "bytea" NOT NULL,
  	"due_at" timestamp with time zone NOT NULL
  );
  
  CREATE INDEX "reset_requests_due_at_idx" ON "reset_requests" USING btree ("due_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "reset_requests" CASCADE;`)
}

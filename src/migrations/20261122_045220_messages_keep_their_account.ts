import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "messages" ADD COLUMN "customer_id" uuid;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "messages_customer_idx" ON "messages" USING btree ("customer_id");
  UPDATE "messages" SET "customer_id" = "users"."customer_id" FROM "users" WHERE "users"."id" = "messages"."sender_id";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "messages" DROP CONSTRAINT "messages_customer_id_customers_id_fk";
  
  DROP INDEX "messages_customer_idx";
  ALTER TABLE "messages" DROP COLUMN "customer_id";`)
}

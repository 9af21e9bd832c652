import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "views" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"list" varchar NOT NULL,
  	"query" varchar,
  	"is_shared" boolean DEFAULT false NOT NULL,
  	"owner_id" uuid,
  	"customer_id" uuid,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "views" ADD CONSTRAINT "views_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "views" ADD CONSTRAINT "views_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "views_list_idx" ON "views" USING btree ("list");
  CREATE INDEX "views_owner_idx" ON "views" USING btree ("owner_id");
  CREATE INDEX "views_customer_idx" ON "views" USING btree ("customer_id");
  CREATE INDEX "views_created_at_idx" ON "views" USING btree ("created_at");
  CREATE INDEX "views_updated_at_idx" ON "views" USING btree ("updated_at");
  SELECT sort_texts('views');
  CREATE INDEX "views_search_idx" ON "views" USING gin (search_text("name") gin_trgm_ops);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "views" CASCADE;`)
}

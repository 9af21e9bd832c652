import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_mailings_audience" AS ENUM('filter', 'group', 'customers');
  CREATE TYPE "public"."enum_mailings_people" AS ENUM('all', 'managers');
  CREATE TYPE "public"."enum_mailings_state" AS ENUM('running', 'stopping', 'stopped', 'done');
  CREATE TABLE "mailings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"subject" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"audience" "enum_mailings_audience" NOT NULL,
  	"group_id" uuid,
  	"filter" jsonb,
  	"people" "enum_mailings_people" DEFAULT 'all' NOT NULL,
  	"state" "enum_mailings_state" DEFAULT 'running' NOT NULL,
  	"recipient_count" numeric DEFAULT 0,
  	"account_count" numeric DEFAULT 0,
  	"pending_count" numeric DEFAULT 0,
  	"locked_count" numeric DEFAULT 0,
  	"empty_account_count" numeric DEFAULT 0,
  	"customer_id" uuid,
  	"created_by_id" uuid,
  	"finished_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "mailing_recipients" (
  	"mailing_id" uuid NOT NULL,
  	"user_id" uuid NOT NULL,
  	"customer_id" uuid NOT NULL,
  	"address" text NOT NULL,
  	"state" text NOT NULL,
  	"email_id" uuid,
  	CONSTRAINT "mailing_recipients_mailing_id_user_id_pk" PRIMARY KEY("mailing_id","user_id")
  );
  
  DROP INDEX "email_outbox_due_idx";
  ALTER TABLE "emails" ADD COLUMN "mailing_id" uuid;
  ALTER TABLE "email_outbox" ADD COLUMN "is_bulk" boolean DEFAULT false NOT NULL;
  ALTER TABLE "mailings" ADD CONSTRAINT "mailings_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mailings" ADD CONSTRAINT "mailings_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mailings" ADD CONSTRAINT "mailings_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "mailings_group_idx" ON "mailings" USING btree ("group_id");
  CREATE INDEX "mailings_state_idx" ON "mailings" USING btree ("state");
  CREATE INDEX "mailings_customer_idx" ON "mailings" USING btree ("customer_id");
  CREATE INDEX "mailings_created_by_idx" ON "mailings" USING btree ("created_by_id");
  CREATE INDEX "mailings_created_at_idx" ON "mailings" USING btree ("created_at");
  CREATE INDEX "mailings_updated_at_idx" ON "mailings" USING btree ("updated_at");
  CREATE INDEX "mailing_recipients_state_idx" ON "mailing_recipients" USING btree ("mailing_id","state","user_id");
  CREATE UNIQUE INDEX "mailing_recipients_email_idx" ON "mailing_recipients" USING btree ("email_id") WHERE email_id is not null;
  ALTER TABLE "emails" ADD CONSTRAINT "emails_mailing_id_mailings_id_fk" FOREIGN KEY ("mailing_id") REFERENCES "public"."mailings"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "emails_mailing_idx" ON "emails" USING btree ("mailing_id");
  CREATE INDEX "email_outbox_due_idx" ON "email_outbox" USING btree ("is_bulk","next_attempt_at") WHERE next_attempt_at is not null;`)

  // A recipient is in the state of their mail; one that was taken back before it could leave is stopped.
  await db.execute(sql`
    CREATE FUNCTION emails_tell_mailing() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE mailing_recipients SET state = CASE
        WHEN NEW.state = 'failed' AND NEW.last_error LIKE 'withdrawn:%' THEN 'stopped'
        ELSE NEW.state::text
      END
      WHERE email_id = NEW.id;
      RETURN NULL;
    END $$;
    CREATE TRIGGER emails_tell_mailing AFTER UPDATE OF state ON emails
      FOR EACH ROW WHEN (NEW.mailing_id IS NOT NULL AND OLD.state IS DISTINCT FROM NEW.state)
      EXECUTE FUNCTION emails_tell_mailing();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER emails_tell_mailing ON emails;
    DROP FUNCTION emails_tell_mailing;
  `)
  await db.execute(sql`
   ALTER TABLE "mailings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "mailing_recipients" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "mailings" CASCADE;
  DROP TABLE "mailing_recipients" CASCADE;
  ALTER TABLE "emails" DROP CONSTRAINT IF EXISTS "emails_mailing_id_mailings_id_fk";
  
  DROP INDEX "emails_mailing_idx";
  DROP INDEX "email_outbox_due_idx";
  CREATE INDEX "email_outbox_due_idx" ON "email_outbox" USING btree ("next_attempt_at") WHERE next_attempt_at is not null;
  ALTER TABLE "emails" DROP COLUMN "mailing_id";
  ALTER TABLE "email_outbox" DROP COLUMN "is_bulk";
  DROP TYPE "public"."enum_mailings_audience";
  DROP TYPE "public"."enum_mailings_people";
  DROP TYPE "public"."enum_mailings_state";`)
}

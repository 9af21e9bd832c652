import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_customers_status" AS ENUM('enabled', 'disabled');
  CREATE TYPE "public"."enum_customers_type" AS ENUM('customer', 'integrator');
  CREATE TYPE "public"."enum_customers_kind" AS ENUM('person', 'organization');
  CREATE TYPE "public"."enum_users_role" AS ENUM('member', 'manager', 'support', 'administrator');
  CREATE TYPE "public"."enum_users_activation" AS ENUM('pending', 'active');
  CREATE TYPE "public"."enum_groups_kind" AS ENUM('segment', 'staff', 'promotion', 'territory');
  CREATE TYPE "public"."enum_stream_sources_kind" AS ENUM('channel', 'vod');
  CREATE TYPE "public"."enum_emails_state" AS ENUM('queued', 'sent', 'failed');
  CREATE TYPE "public"."enum_emails_kind" AS ENUM('welcome', 'password-reset', 'password-changed', 'other');
  CREATE TABLE "customers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"first_name" varchar,
  	"last_name" varchar,
  	"email" varchar NOT NULL,
  	"telephone" varchar,
  	"address" varchar,
  	"postal_code" varchar,
  	"city" varchar,
  	"country" varchar,
  	"timezone" varchar,
  	"language" varchar,
  	"agency_id" varchar,
  	"external_id" varchar,
  	"notes" varchar,
  	"metadata" jsonb,
  	"status" "enum_customers_status" DEFAULT 'enabled' NOT NULL,
  	"status_reason" varchar,
  	"type" "enum_customers_type" DEFAULT 'customer' NOT NULL,
  	"kind" "enum_customers_kind" DEFAULT 'person' NOT NULL,
  	"group_id" uuid,
  	"parent_id" uuid,
  	"path" varchar,
  	"usernames" varchar,
  	"last_login_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"username" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"must_change_password" boolean DEFAULT false,
  	"first_name" varchar,
  	"last_name" varchar,
  	"language" varchar,
  	"accessibility_features" boolean DEFAULT false,
  	"channel_stream_source_id" uuid,
  	"vod_stream_source_id" uuid,
  	"activity_timeout" numeric DEFAULT 10800,
  	"timezone" varchar,
  	"auto_timezone" boolean DEFAULT false,
  	"get_messages" boolean DEFAULT true,
  	"receive_ads" boolean DEFAULT false,
  	"show_adult_content" boolean DEFAULT false,
  	"is_tester" boolean DEFAULT false,
  	"customer_id" uuid,
  	"role" "enum_users_role" DEFAULT 'member' NOT NULL,
  	"locked" boolean DEFAULT false,
  	"locked_reason" varchar,
  	"api_access" boolean DEFAULT true,
  	"activation" "enum_users_activation" DEFAULT 'active',
  	"last_login_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "groups" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_groups_kind" DEFAULT 'segment' NOT NULL,
  	"description" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "stream_sources" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_stream_sources_kind" DEFAULT 'channel' NOT NULL,
  	"url" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "emails" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"to" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"text" varchar,
  	"state" "enum_emails_state" DEFAULT 'queued' NOT NULL,
  	"last_error" varchar,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"kind" "enum_emails_kind" NOT NULL,
  	"language" varchar NOT NULL,
  	"customer_id" uuid,
  	"user_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"brand_name" varchar DEFAULT 'Clientele',
  	"mail_from" varchar,
  	"default_language" varchar DEFAULT 'en',
  	"password_min_length" numeric DEFAULT 8,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "auth_tokens" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"purpose" text NOT NULL,
  	"user_id" uuid,
  	"token_hash" text NOT NULL,
  	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"expires_at" timestamp with time zone NOT NULL,
  	"used_at" timestamp with time zone
  );
  
  CREATE TABLE "credentials" (
  	"user_id" uuid PRIMARY KEY NOT NULL,
  	"password_hash" text,
  	"pin_hash" text,
  	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "email_outbox" (
  	"email_id" uuid PRIMARY KEY NOT NULL,
  	"message_id" text NOT NULL,
  	"html" text,
  	"text" text,
  	"has_secret" boolean NOT NULL,
  	"next_attempt_at" timestamp with time zone DEFAULT now(),
  	"first_attempt_at" timestamp with time zone,
  	"expires_at" timestamp with time zone,
  	"lease" uuid,
  	"lease_until" timestamp with time zone
  );
  
  CREATE TABLE "known_addresses" (
  	"user_id" uuid NOT NULL,
  	"address" text NOT NULL,
  	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "known_addresses_user_id_address_pk" PRIMARY KEY("user_id","address")
  );
  
  CREATE TABLE "rate_limits" (
  	"key" varchar(255) PRIMARY KEY NOT NULL,
  	"points" integer DEFAULT 0 NOT NULL,
  	"expire" bigint
  );
  
  CREATE TABLE "sessions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"token_hash" text NOT NULL,
  	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"idle_until" timestamp with time zone NOT NULL,
  	"absolute_until" timestamp with time zone NOT NULL,
  	"address" text,
  	"user_agent" text
  );
  
  ALTER TABLE "customers" ADD CONSTRAINT "customers_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "customers" ADD CONSTRAINT "customers_parent_id_customers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_channel_stream_source_id_stream_sources_id_fk" FOREIGN KEY ("channel_stream_source_id") REFERENCES "public"."stream_sources"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_vod_stream_source_id_stream_sources_id_fk" FOREIGN KEY ("vod_stream_source_id") REFERENCES "public"."stream_sources"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "emails" ADD CONSTRAINT "emails_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "emails" ADD CONSTRAINT "emails_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "customers_name_idx" ON "customers" USING btree ("name");
  CREATE UNIQUE INDEX "customers_email_idx" ON "customers" USING btree ("email");
  CREATE INDEX "customers_country_idx" ON "customers" USING btree ("country");
  CREATE INDEX "customers_agency_id_idx" ON "customers" USING btree ("agency_id");
  CREATE UNIQUE INDEX "customers_external_id_idx" ON "customers" USING btree ("external_id");
  CREATE INDEX "customers_group_idx" ON "customers" USING btree ("group_id");
  CREATE INDEX "customers_parent_idx" ON "customers" USING btree ("parent_id");
  CREATE INDEX "customers_last_login_at_idx" ON "customers" USING btree ("last_login_at");
  CREATE INDEX "customers_updated_at_idx" ON "customers" USING btree ("updated_at");
  CREATE INDEX "customers_created_at_idx" ON "customers" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_username_idx" ON "users" USING btree ("username");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_channel_stream_source_idx" ON "users" USING btree ("channel_stream_source_id");
  CREATE INDEX "users_vod_stream_source_idx" ON "users" USING btree ("vod_stream_source_id");
  CREATE INDEX "users_customer_idx" ON "users" USING btree ("customer_id");
  CREATE INDEX "users_last_login_at_idx" ON "users" USING btree ("last_login_at");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "groups_name_idx" ON "groups" USING btree ("name");
  CREATE INDEX "groups_updated_at_idx" ON "groups" USING btree ("updated_at");
  CREATE INDEX "groups_created_at_idx" ON "groups" USING btree ("created_at");
  CREATE INDEX "stream_sources_updated_at_idx" ON "stream_sources" USING btree ("updated_at");
  CREATE INDEX "stream_sources_created_at_idx" ON "stream_sources" USING btree ("created_at");
  CREATE INDEX "emails_to_idx" ON "emails" USING btree ("to");
  CREATE INDEX "emails_state_idx" ON "emails" USING btree ("state");
  CREATE INDEX "emails_customer_idx" ON "emails" USING btree ("customer_id");
  CREATE INDEX "emails_user_idx" ON "emails" USING btree ("user_id");
  CREATE INDEX "emails_updated_at_idx" ON "emails" USING btree ("updated_at");
  CREATE INDEX "emails_created_at_idx" ON "emails" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE UNIQUE INDEX "auth_tokens_token_hash_idx" ON "auth_tokens" USING btree ("token_hash");
  CREATE INDEX "auth_tokens_user_id_idx" ON "auth_tokens" USING btree ("user_id","purpose");
  CREATE INDEX "email_outbox_due_idx" ON "email_outbox" USING btree ("next_attempt_at") WHERE next_attempt_at is not null;
  CREATE UNIQUE INDEX "sessions_token_hash_idx" ON "sessions" USING btree ("token_hash");
  CREATE INDEX "sessions_user_id_idx" ON "sessions" USING btree ("user_id");
  CREATE INDEX "sessions_absolute_until_idx" ON "sessions" USING btree ("absolute_until");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "customers" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "groups" CASCADE;
  DROP TABLE "stream_sources" CASCADE;
  DROP TABLE "emails" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "settings" CASCADE;
  DROP TABLE "auth_tokens" CASCADE;
  DROP TABLE "credentials" CASCADE;
  DROP TABLE "email_outbox" CASCADE;
  DROP TABLE "known_addresses" CASCADE;
  DROP TABLE "rate_limits" CASCADE;
  DROP TABLE "sessions" CASCADE;
  DROP TYPE "public"."enum_customers_status";
  DROP TYPE "public"."enum_customers_type";
  DROP TYPE "public"."enum_customers_kind";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_users_activation";
  DROP TYPE "public"."enum_groups_kind";
  DROP TYPE "public"."enum_stream_sources_kind";
  DROP TYPE "public"."enum_emails_state";
  DROP TYPE "public"."enum_emails_kind";`)
}

-- What the configuration asks for: types, tables, foreign keys and indexes, as Payload writes them.
CREATE TYPE "public"."enum_customers_kind" AS ENUM('person', 'organization');
CREATE TYPE "public"."enum_customers_status" AS ENUM('enabled', 'disabled');
CREATE TYPE "public"."enum_customers_type" AS ENUM('customer', 'integrator');
CREATE TYPE "public"."enum_users_role" AS ENUM('member', 'manager', 'support', 'administrator');
CREATE TYPE "public"."enum_users_activation" AS ENUM('pending', 'active');
CREATE TYPE "public"."enum_groups_kind" AS ENUM('segment', 'staff', 'promotion', 'territory');
CREATE TYPE "public"."enum_assets_status" AS ENUM('enabled', 'disabled');
CREATE TYPE "public"."enum_cameras_status" AS ENUM('enabled', 'disabled');
CREATE TYPE "public"."enum_dashboards_status" AS ENUM('enabled', 'disabled');
CREATE TYPE "public"."enum_devices_status" AS ENUM('enabled', 'disabled');
CREATE TYPE "public"."enum_domains_review" AS ENUM('pending', 'approved', 'blocked');
CREATE TYPE "public"."enum_domains_status" AS ENUM('enabled', 'disabled');
CREATE TYPE "public"."enum_media_services_status" AS ENUM('enabled', 'disabled');
CREATE TYPE "public"."enum_stream_sources_kind" AS ENUM('channel', 'vod');
CREATE TYPE "public"."enum_stream_sources_status" AS ENUM('enabled', 'disabled');
CREATE TYPE "public"."enum_emails_state" AS ENUM('queued', 'sent', 'failed');
CREATE TYPE "public"."enum_emails_kind" AS ENUM('welcome', 'activation', 'activated', 'password-reset', 'password-changed', 'email-confirm', 'email-changed', 'account-disabled', 'account-enabled', 'limit-warning', 'message', 'alert', 'other');
CREATE TYPE "public"."enum_mailings_audience" AS ENUM('filter', 'group', 'customers');
CREATE TYPE "public"."enum_mailings_people" AS ENUM('all', 'managers');
CREATE TYPE "public"."enum_mailings_state" AS ENUM('running', 'stopping', 'stopped', 'done');
CREATE TYPE "public"."enum_email_templates_kind" AS ENUM('welcome', 'activation', 'activated', 'password-reset', 'password-changed', 'email-confirm', 'email-changed', 'account-disabled', 'account-enabled', 'limit-warning', 'message');
CREATE TYPE "public"."enum_messages_kind" AS ENUM('info', 'promotional', 'tester');
CREATE TYPE "public"."enum_messages_audience" AS ENUM('users', 'groups', 'accounts', 'filter', 'everyone');
CREATE TYPE "public"."enum_announcements_audience" AS ENUM('staff', 'integrators', 'customers', 'sign-in');
CREATE TYPE "public"."enum_announcements_kind" AS ENUM('info', 'success', 'warning', 'danger');
CREATE TYPE "public"."enum_alert_rules_delivery" AS ENUM('email', 'message', 'both');
CREATE TYPE "public"."enum_alert_rules_status" AS ENUM('enabled', 'disabled');
CREATE TABLE "customers" (
  "id" uuid PRIMARY KEY NOT NULL,
  "kind" "enum_customers_kind" DEFAULT 'person' NOT NULL,
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
  "home_dashboard_id" uuid,
  "notes" varchar,
  "metadata" jsonb,
  "status" "enum_customers_status" DEFAULT 'enabled' NOT NULL,
  "status_reason" varchar,
  "disabled_until" timestamp(3) with time zone,
  "group_id" uuid,
  "type" "enum_customers_type" DEFAULT 'customer' NOT NULL,
  "parent_id" uuid,
  "path" varchar,
  "usernames" varchar,
  "last_login_at" timestamp(3) with time zone,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "deleted_at" timestamp(3) with time zone,
  "deleted_with" varchar,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "users" (
  "id" uuid PRIMARY KEY NOT NULL,
  "username" varchar NOT NULL,
  "email" varchar NOT NULL,
  "pending_email" varchar,
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
  "owner_path" varchar,
  "role" "enum_users_role" DEFAULT 'member' NOT NULL,
  "locked" boolean DEFAULT false,
  "locked_reason" varchar,
  "api_access" boolean DEFAULT true,
  "activation" "enum_users_activation" DEFAULT 'active',
  "last_login_at" timestamp(3) with time zone,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "deleted_at" timestamp(3) with time zone,
  "deleted_with" varchar,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "groups" (
  "id" uuid PRIMARY KEY NOT NULL,
  "name" varchar NOT NULL,
  "kind" "enum_groups_kind" DEFAULT 'segment' NOT NULL,
  "description" varchar,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "assets" (
  "id" uuid PRIMARY KEY NOT NULL,
  "name" varchar NOT NULL,
  "type" varchar,
  "external_id" varchar,
  "metadata" jsonb,
  "customer_id" uuid,
  "status" "enum_assets_status" DEFAULT 'enabled' NOT NULL,
  "owner_path" varchar,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "deleted_at" timestamp(3) with time zone,
  "deleted_with" varchar,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "cameras" (
  "id" uuid PRIMARY KEY NOT NULL,
  "name" varchar NOT NULL,
  "external_id" varchar,
  "metadata" jsonb,
  "customer_id" uuid,
  "status" "enum_cameras_status" DEFAULT 'enabled' NOT NULL,
  "owner_path" varchar,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "deleted_at" timestamp(3) with time zone,
  "deleted_with" varchar,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "dashboards" (
  "id" uuid PRIMARY KEY NOT NULL,
  "name" varchar NOT NULL,
  "external_id" varchar,
  "metadata" jsonb,
  "customer_id" uuid,
  "status" "enum_dashboards_status" DEFAULT 'enabled' NOT NULL,
  "owner_path" varchar,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "deleted_at" timestamp(3) with time zone,
  "deleted_with" varchar,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "devices" (
  "id" uuid PRIMARY KEY NOT NULL,
  "name" varchar NOT NULL,
  "type" varchar,
  "external_id" varchar,
  "metadata" jsonb,
  "customer_id" uuid,
  "status" "enum_devices_status" DEFAULT 'enabled' NOT NULL,
  "owner_path" varchar,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "deleted_at" timestamp(3) with time zone,
  "deleted_with" varchar,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "domains" (
  "id" uuid PRIMARY KEY NOT NULL,
  "name" varchar,
  "hostname" varchar NOT NULL,
  "no_label" boolean DEFAULT false,
  "review" "enum_domains_review" DEFAULT 'pending' NOT NULL,
  "external_id" varchar,
  "metadata" jsonb,
  "customer_id" uuid,
  "status" "enum_domains_status" DEFAULT 'enabled' NOT NULL,
  "owner_path" varchar,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "deleted_at" timestamp(3) with time zone,
  "deleted_with" varchar,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "media_services" (
  "id" uuid PRIMARY KEY NOT NULL,
  "name" varchar NOT NULL,
  "kind" varchar,
  "external_id" varchar,
  "metadata" jsonb,
  "customer_id" uuid,
  "status" "enum_media_services_status" DEFAULT 'enabled' NOT NULL,
  "owner_path" varchar,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "deleted_at" timestamp(3) with time zone,
  "deleted_with" varchar,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "stream_sources" (
  "id" uuid PRIMARY KEY NOT NULL,
  "name" varchar NOT NULL,
  "kind" "enum_stream_sources_kind" DEFAULT 'channel' NOT NULL,
  "url" varchar,
  "external_id" varchar,
  "metadata" jsonb,
  "customer_id" uuid,
  "status" "enum_stream_sources_status" DEFAULT 'enabled' NOT NULL,
  "owner_path" varchar,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "deleted_at" timestamp(3) with time zone,
  "deleted_with" varchar,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
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
  "mailing_id" uuid,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

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

CREATE TABLE "email_templates" (
  "id" uuid PRIMARY KEY NOT NULL,
  "name" varchar NOT NULL,
  "en_subject" varchar,
  "en_body" jsonb,
  "de_subject" varchar,
  "de_body" jsonb,
  "kind" "enum_email_templates_kind" DEFAULT 'message' NOT NULL,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "messages" (
  "id" uuid PRIMARY KEY NOT NULL,
  "title" varchar NOT NULL,
  "body" varchar NOT NULL,
  "kind" "enum_messages_kind" DEFAULT 'info' NOT NULL,
  "audience" "enum_messages_audience" DEFAULT 'users' NOT NULL,
  "recipient_count" numeric DEFAULT 0,
  "sent_at" timestamp(3) with time zone,
  "sender_id" uuid,
  "customer_id" uuid,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "announcements_audience" (
  "order" integer NOT NULL,
  "parent_id" uuid NOT NULL,
  "value" "enum_announcements_audience",
  "id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "announcements" (
  "id" uuid PRIMARY KEY NOT NULL,
  "title" varchar NOT NULL,
  "kind" "enum_announcements_kind" DEFAULT 'info' NOT NULL,
  "body" jsonb,
  "publish_at" timestamp(3) with time zone,
  "expire_at" timestamp(3) with time zone,
  "dismissible" boolean DEFAULT true,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "announcements_rels" (
  "id" serial PRIMARY KEY NOT NULL,
  "order" integer,
  "parent_id" uuid NOT NULL,
  "path" varchar NOT NULL,
  "groups_id" uuid
);

CREATE TABLE "alert_rules" (
  "id" uuid PRIMARY KEY NOT NULL,
  "name" varchar NOT NULL,
  "resources" jsonb,
  "delivery" "enum_alert_rules_delivery" DEFAULT 'email' NOT NULL,
  "digest_minutes" numeric DEFAULT 5,
  "quiet_hours_from" varchar,
  "quiet_hours_to" varchar,
  "quiet_hours_timezone" varchar,
  "customer_id" uuid NOT NULL,
  "status" "enum_alert_rules_status" DEFAULT 'enabled' NOT NULL,
  "owner_path" varchar,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "deleted_at" timestamp(3) with time zone,
  "deleted_with" varchar,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "alert_rules_texts" (
  "id" serial PRIMARY KEY NOT NULL,
  "order" integer NOT NULL,
  "parent_id" uuid NOT NULL,
  "path" varchar NOT NULL,
  "text" varchar
);

CREATE TABLE "alert_rules_rels" (
  "id" serial PRIMARY KEY NOT NULL,
  "order" integer,
  "parent_id" uuid NOT NULL,
  "path" varchar NOT NULL,
  "users_id" uuid
);

CREATE TABLE "events" (
  "id" uuid PRIMARY KEY NOT NULL,
  "title" varchar,
  "text" varchar,
  "data" jsonb,
  "type" varchar NOT NULL,
  "customer_id" uuid NOT NULL,
  "occurred_at" timestamp(3) with time zone NOT NULL,
  "resource_name" varchar,
  "resource_kind" varchar,
  "resource_id" varchar,
  "client_id" varchar,
  "owner_path" varchar,
  "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  "deleted_at" timestamp(3) with time zone,
  "deleted_with" varchar,
  "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
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
  "tells_switch" boolean DEFAULT true,
  "password_min_length" numeric DEFAULT 8,
  "account_depth" numeric DEFAULT 8,
  "trash_days" numeric DEFAULT 30,
  "event_days" numeric DEFAULT 90,
  "updated_at" timestamp(3) with time zone,
  "created_at" timestamp(3) with time zone
);

CREATE TABLE "alert_digests" (
  "rule_id" uuid PRIMARY KEY NOT NULL,
  "waiting" integer DEFAULT 0 NOT NULL,
  "event_ids" uuid[] DEFAULT '{}' NOT NULL,
  "since" timestamp with time zone,
  "due_at" timestamp with time zone,
  "open_until" timestamp with time zone
);

CREATE TABLE "announcement_dismissals" (
  "user_id" uuid NOT NULL,
  "announcement_id" uuid NOT NULL,
  "dismissed_at" timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT "announcement_dismissals_user_id_announcement_id_pk" PRIMARY KEY("user_id","announcement_id")
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
  "lease_until" timestamp with time zone,
  "is_bulk" boolean DEFAULT false NOT NULL
);

CREATE TABLE "event_queue" (
  "id" bigint PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY (sequence name "event_queue_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
  "event_id" uuid,
  "type" text,
  "customer_id" uuid,
  "data" jsonb,
  "occurred_at" timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "idempotency_keys" (
  "caller" text NOT NULL,
  "key_hash" bytea NOT NULL,
  "request_hash" bytea NOT NULL,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL,
  "lease_until" timestamp with time zone,
  "status" integer,
  "answer" bytea,
  CONSTRAINT "idempotency_keys_caller_key_hash_pk" PRIMARY KEY("caller","key_hash")
);

CREATE TABLE "known_addresses" (
  "user_id" uuid NOT NULL,
  "address" text NOT NULL,
  "last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT "known_addresses_user_id_address_pk" PRIMARY KEY("user_id","address")
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

CREATE TABLE "message_deliveries" (
  "id" bigint PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY (sequence name "message_deliveries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
  "message_id" uuid NOT NULL,
  "user_id" uuid NOT NULL,
  "read_at" timestamp with time zone,
  "created_at" timestamp with time zone DEFAULT now() NOT NULL
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

ALTER TABLE "customers" ADD CONSTRAINT "customers_home_dashboard_id_dashboards_id_fk" FOREIGN KEY ("home_dashboard_id") REFERENCES "public"."dashboards"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "customers" ADD CONSTRAINT "customers_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "customers" ADD CONSTRAINT "customers_parent_id_customers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "users" ADD CONSTRAINT "users_channel_stream_source_id_stream_sources_id_fk" FOREIGN KEY ("channel_stream_source_id") REFERENCES "public"."stream_sources"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "users" ADD CONSTRAINT "users_vod_stream_source_id_stream_sources_id_fk" FOREIGN KEY ("vod_stream_source_id") REFERENCES "public"."stream_sources"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "users" ADD CONSTRAINT "users_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "assets" ADD CONSTRAINT "assets_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "cameras" ADD CONSTRAINT "cameras_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "dashboards" ADD CONSTRAINT "dashboards_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "devices" ADD CONSTRAINT "devices_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "domains" ADD CONSTRAINT "domains_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "media_services" ADD CONSTRAINT "media_services_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "stream_sources" ADD CONSTRAINT "stream_sources_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "emails" ADD CONSTRAINT "emails_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "emails" ADD CONSTRAINT "emails_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "emails" ADD CONSTRAINT "emails_mailing_id_mailings_id_fk" FOREIGN KEY ("mailing_id") REFERENCES "public"."mailings"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "mailings" ADD CONSTRAINT "mailings_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "mailings" ADD CONSTRAINT "mailings_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "mailings" ADD CONSTRAINT "mailings_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "messages" ADD CONSTRAINT "messages_sender_id_users_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "messages" ADD CONSTRAINT "messages_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "announcements_audience" ADD CONSTRAINT "announcements_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."announcements"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "announcements_rels" ADD CONSTRAINT "announcements_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."announcements"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "announcements_rels" ADD CONSTRAINT "announcements_rels_groups_fk" FOREIGN KEY ("groups_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "alert_rules" ADD CONSTRAINT "alert_rules_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "alert_rules_texts" ADD CONSTRAINT "alert_rules_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."alert_rules"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "alert_rules_rels" ADD CONSTRAINT "alert_rules_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."alert_rules"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "alert_rules_rels" ADD CONSTRAINT "alert_rules_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "events" ADD CONSTRAINT "events_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "customers_name_idx" ON "customers" USING btree ("name");
CREATE UNIQUE INDEX "customers_email_idx" ON "customers" USING btree ("email");
CREATE INDEX "customers_country_idx" ON "customers" USING btree ("country");
CREATE INDEX "customers_agency_id_idx" ON "customers" USING btree ("agency_id");
CREATE UNIQUE INDEX "customers_external_id_idx" ON "customers" USING btree ("external_id");
CREATE INDEX "customers_home_dashboard_idx" ON "customers" USING btree ("home_dashboard_id");
CREATE INDEX "customers_disabled_until_idx" ON "customers" USING btree ("disabled_until");
CREATE INDEX "customers_group_idx" ON "customers" USING btree ("group_id");
CREATE INDEX "customers_parent_idx" ON "customers" USING btree ("parent_id");
CREATE INDEX "customers_last_login_at_idx" ON "customers" USING btree ("last_login_at");
CREATE INDEX "customers_created_at_idx" ON "customers" USING btree ("created_at");
CREATE INDEX "customers_deleted_at_idx" ON "customers" USING btree ("deleted_at");
CREATE INDEX "customers_updated_at_idx" ON "customers" USING btree ("updated_at");
CREATE UNIQUE INDEX "users_username_idx" ON "users" USING btree ("username");
CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
CREATE INDEX "users_channel_stream_source_idx" ON "users" USING btree ("channel_stream_source_id");
CREATE INDEX "users_vod_stream_source_idx" ON "users" USING btree ("vod_stream_source_id");
CREATE INDEX "users_customer_idx" ON "users" USING btree ("customer_id");
CREATE INDEX "users_owner_path_idx" ON "users" USING btree ("owner_path");
CREATE INDEX "users_last_login_at_idx" ON "users" USING btree ("last_login_at");
CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
CREATE INDEX "users_deleted_at_idx" ON "users" USING btree ("deleted_at");
CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
CREATE UNIQUE INDEX "groups_name_idx" ON "groups" USING btree ("name");
CREATE INDEX "groups_created_at_idx" ON "groups" USING btree ("created_at");
CREATE INDEX "groups_updated_at_idx" ON "groups" USING btree ("updated_at");
CREATE INDEX "assets_name_idx" ON "assets" USING btree ("name");
CREATE INDEX "assets_type_idx" ON "assets" USING btree ("type");
CREATE INDEX "assets_external_id_idx" ON "assets" USING btree ("external_id");
CREATE INDEX "assets_customer_idx" ON "assets" USING btree ("customer_id");
CREATE INDEX "assets_owner_path_idx" ON "assets" USING btree ("owner_path");
CREATE INDEX "assets_created_at_idx" ON "assets" USING btree ("created_at");
CREATE INDEX "assets_deleted_at_idx" ON "assets" USING btree ("deleted_at");
CREATE INDEX "assets_updated_at_idx" ON "assets" USING btree ("updated_at");
CREATE INDEX "cameras_name_idx" ON "cameras" USING btree ("name");
CREATE INDEX "cameras_external_id_idx" ON "cameras" USING btree ("external_id");
CREATE INDEX "cameras_customer_idx" ON "cameras" USING btree ("customer_id");
CREATE INDEX "cameras_owner_path_idx" ON "cameras" USING btree ("owner_path");
CREATE INDEX "cameras_created_at_idx" ON "cameras" USING btree ("created_at");
CREATE INDEX "cameras_deleted_at_idx" ON "cameras" USING btree ("deleted_at");
CREATE INDEX "cameras_updated_at_idx" ON "cameras" USING btree ("updated_at");
CREATE INDEX "dashboards_name_idx" ON "dashboards" USING btree ("name");
CREATE INDEX "dashboards_external_id_idx" ON "dashboards" USING btree ("external_id");
CREATE INDEX "dashboards_customer_idx" ON "dashboards" USING btree ("customer_id");
CREATE INDEX "dashboards_owner_path_idx" ON "dashboards" USING btree ("owner_path");
CREATE INDEX "dashboards_created_at_idx" ON "dashboards" USING btree ("created_at");
CREATE INDEX "dashboards_deleted_at_idx" ON "dashboards" USING btree ("deleted_at");
CREATE INDEX "dashboards_updated_at_idx" ON "dashboards" USING btree ("updated_at");
CREATE INDEX "devices_name_idx" ON "devices" USING btree ("name");
CREATE INDEX "devices_type_idx" ON "devices" USING btree ("type");
CREATE INDEX "devices_external_id_idx" ON "devices" USING btree ("external_id");
CREATE INDEX "devices_customer_idx" ON "devices" USING btree ("customer_id");
CREATE INDEX "devices_owner_path_idx" ON "devices" USING btree ("owner_path");
CREATE INDEX "devices_created_at_idx" ON "devices" USING btree ("created_at");
CREATE INDEX "devices_deleted_at_idx" ON "devices" USING btree ("deleted_at");
CREATE INDEX "devices_updated_at_idx" ON "devices" USING btree ("updated_at");
CREATE INDEX "domains_name_idx" ON "domains" USING btree ("name");
CREATE UNIQUE INDEX "domains_hostname_idx" ON "domains" USING btree ("hostname");
CREATE INDEX "domains_external_id_idx" ON "domains" USING btree ("external_id");
CREATE INDEX "domains_customer_idx" ON "domains" USING btree ("customer_id");
CREATE INDEX "domains_owner_path_idx" ON "domains" USING btree ("owner_path");
CREATE INDEX "domains_created_at_idx" ON "domains" USING btree ("created_at");
CREATE INDEX "domains_deleted_at_idx" ON "domains" USING btree ("deleted_at");
CREATE INDEX "domains_updated_at_idx" ON "domains" USING btree ("updated_at");
CREATE INDEX "media_services_name_idx" ON "media_services" USING btree ("name");
CREATE INDEX "media_services_kind_idx" ON "media_services" USING btree ("kind");
CREATE INDEX "media_services_external_id_idx" ON "media_services" USING btree ("external_id");
CREATE INDEX "media_services_customer_idx" ON "media_services" USING btree ("customer_id");
CREATE INDEX "media_services_owner_path_idx" ON "media_services" USING btree ("owner_path");
CREATE INDEX "media_services_created_at_idx" ON "media_services" USING btree ("created_at");
CREATE INDEX "media_services_deleted_at_idx" ON "media_services" USING btree ("deleted_at");
CREATE INDEX "media_services_updated_at_idx" ON "media_services" USING btree ("updated_at");
CREATE INDEX "stream_sources_name_idx" ON "stream_sources" USING btree ("name");
CREATE INDEX "stream_sources_external_id_idx" ON "stream_sources" USING btree ("external_id");
CREATE INDEX "stream_sources_customer_idx" ON "stream_sources" USING btree ("customer_id");
CREATE INDEX "stream_sources_owner_path_idx" ON "stream_sources" USING btree ("owner_path");
CREATE INDEX "stream_sources_created_at_idx" ON "stream_sources" USING btree ("created_at");
CREATE INDEX "stream_sources_deleted_at_idx" ON "stream_sources" USING btree ("deleted_at");
CREATE INDEX "stream_sources_updated_at_idx" ON "stream_sources" USING btree ("updated_at");
CREATE INDEX "emails_to_idx" ON "emails" USING btree ("to");
CREATE INDEX "emails_state_idx" ON "emails" USING btree ("state");
CREATE INDEX "emails_customer_idx" ON "emails" USING btree ("customer_id");
CREATE INDEX "emails_user_idx" ON "emails" USING btree ("user_id");
CREATE INDEX "emails_mailing_idx" ON "emails" USING btree ("mailing_id");
CREATE INDEX "emails_created_at_idx" ON "emails" USING btree ("created_at");
CREATE INDEX "emails_updated_at_idx" ON "emails" USING btree ("updated_at");
CREATE INDEX "customer_createdAt_idx" ON "emails" USING btree ("customer_id","created_at");
CREATE INDEX "mailings_group_idx" ON "mailings" USING btree ("group_id");
CREATE INDEX "mailings_state_idx" ON "mailings" USING btree ("state");
CREATE INDEX "mailings_customer_idx" ON "mailings" USING btree ("customer_id");
CREATE INDEX "mailings_created_by_idx" ON "mailings" USING btree ("created_by_id");
CREATE INDEX "mailings_created_at_idx" ON "mailings" USING btree ("created_at");
CREATE INDEX "mailings_updated_at_idx" ON "mailings" USING btree ("updated_at");
CREATE INDEX "email_templates_kind_idx" ON "email_templates" USING btree ("kind");
CREATE INDEX "email_templates_created_at_idx" ON "email_templates" USING btree ("created_at");
CREATE INDEX "email_templates_updated_at_idx" ON "email_templates" USING btree ("updated_at");
CREATE INDEX "messages_sender_idx" ON "messages" USING btree ("sender_id");
CREATE INDEX "messages_customer_idx" ON "messages" USING btree ("customer_id");
CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
CREATE INDEX "announcements_audience_order_idx" ON "announcements_audience" USING btree ("order");
CREATE INDEX "announcements_audience_parent_idx" ON "announcements_audience" USING btree ("parent_id");
CREATE INDEX "announcements_publish_at_idx" ON "announcements" USING btree ("publish_at");
CREATE INDEX "announcements_expire_at_idx" ON "announcements" USING btree ("expire_at");
CREATE INDEX "announcements_created_at_idx" ON "announcements" USING btree ("created_at");
CREATE INDEX "announcements_updated_at_idx" ON "announcements" USING btree ("updated_at");
CREATE INDEX "announcements_rels_order_idx" ON "announcements_rels" USING btree ("order");
CREATE INDEX "announcements_rels_parent_idx" ON "announcements_rels" USING btree ("parent_id");
CREATE INDEX "announcements_rels_path_idx" ON "announcements_rels" USING btree ("path");
CREATE INDEX "announcements_rels_groups_id_idx" ON "announcements_rels" USING btree ("groups_id");
CREATE INDEX "alert_rules_customer_idx" ON "alert_rules" USING btree ("customer_id");
CREATE INDEX "alert_rules_owner_path_idx" ON "alert_rules" USING btree ("owner_path");
CREATE INDEX "alert_rules_created_at_idx" ON "alert_rules" USING btree ("created_at");
CREATE INDEX "alert_rules_deleted_at_idx" ON "alert_rules" USING btree ("deleted_at");
CREATE INDEX "alert_rules_updated_at_idx" ON "alert_rules" USING btree ("updated_at");
CREATE INDEX "alert_rules_texts_order_parent" ON "alert_rules_texts" USING btree ("order","parent_id");
CREATE INDEX "alert_rules_rels_order_idx" ON "alert_rules_rels" USING btree ("order");
CREATE INDEX "alert_rules_rels_parent_idx" ON "alert_rules_rels" USING btree ("parent_id");
CREATE INDEX "alert_rules_rels_path_idx" ON "alert_rules_rels" USING btree ("path");
CREATE INDEX "alert_rules_rels_users_id_idx" ON "alert_rules_rels" USING btree ("users_id");
CREATE INDEX "events_type_idx" ON "events" USING btree ("type");
CREATE INDEX "events_customer_idx" ON "events" USING btree ("customer_id");
CREATE INDEX "events_occurred_at_idx" ON "events" USING btree ("occurred_at");
CREATE INDEX "events_owner_path_idx" ON "events" USING btree ("owner_path");
CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
CREATE INDEX "customer_occurredAt_idx" ON "events" USING btree ("customer_id","occurred_at");
CREATE UNIQUE INDEX "customer_clientId_idx" ON "events" USING btree ("customer_id","client_id");
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
CREATE INDEX "alert_digests_due_idx" ON "alert_digests" USING btree ("due_at") WHERE due_at is not null;
CREATE INDEX "announcement_dismissals_announcement_id_idx" ON "announcement_dismissals" USING btree ("announcement_id");
CREATE UNIQUE INDEX "auth_tokens_token_hash_idx" ON "auth_tokens" USING btree ("token_hash");
CREATE INDEX "auth_tokens_user_id_idx" ON "auth_tokens" USING btree ("user_id","purpose");
CREATE INDEX "email_outbox_due_idx" ON "email_outbox" USING btree ("is_bulk","next_attempt_at") WHERE next_attempt_at is not null;
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys" USING btree ("created_at");
CREATE INDEX "mailing_recipients_state_idx" ON "mailing_recipients" USING btree ("mailing_id","state","user_id");
CREATE UNIQUE INDEX "mailing_recipients_email_idx" ON "mailing_recipients" USING btree ("email_id") WHERE email_id is not null;
CREATE UNIQUE INDEX "message_deliveries_message_id_user_id_idx" ON "message_deliveries" USING btree ("message_id","user_id");
CREATE INDEX "message_deliveries_user_id_id_idx" ON "message_deliveries" USING btree ("user_id","id");
CREATE INDEX "message_deliveries_unread_idx" ON "message_deliveries" USING btree ("user_id","id") WHERE read_at is null;
CREATE UNIQUE INDEX "sessions_token_hash_idx" ON "sessions" USING btree ("token_hash");
CREATE INDEX "sessions_user_id_idx" ON "sessions" USING btree ("user_id");
CREATE INDEX "sessions_absolute_until_idx" ON "sessions" USING btree ("absolute_until");

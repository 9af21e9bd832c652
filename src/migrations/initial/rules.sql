-- Rules that the schema builder cannot express.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- What names a user is compared in lower case, and staff belong to no account.
ALTER TABLE users
  ADD CONSTRAINT users_username_is_lower_case CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
  ADD CONSTRAINT users_email_is_lower_case CHECK (email = lower(email)),
  ADD CONSTRAINT users_role_fits_customer CHECK ((role IN ('administrator', 'support')) = (customer_id IS NULL));
ALTER TABLE customers
  ADD CONSTRAINT customers_email_is_lower_case CHECK (email = lower(email));

-- What goes with its user, mail, announcement or rule.
ALTER TABLE credentials ADD FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE sessions ADD FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE auth_tokens ADD FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE known_addresses ADD FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE email_outbox ADD FOREIGN KEY (email_id) REFERENCES emails (id) ON DELETE CASCADE;
ALTER TABLE announcement_dismissals ADD FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE announcement_dismissals ADD FOREIGN KEY (announcement_id) REFERENCES announcements (id) ON DELETE CASCADE;
ALTER TABLE alert_digests
  ADD CONSTRAINT alert_digests_rule_id_fk FOREIGN KEY (rule_id) REFERENCES alert_rules (id) ON DELETE CASCADE;

-- A subtree is a range of this column, which needs byte order.
ALTER TABLE customers
  ALTER COLUMN path TYPE varchar COLLATE "C",
  ALTER COLUMN path SET NOT NULL;

-- The path of the account on all that belongs to one.
SELECT maintain_owner_path('users');
SELECT maintain_owner_path('assets');
SELECT maintain_owner_path('cameras');
SELECT maintain_owner_path('dashboards');
SELECT maintain_owner_path('devices');
SELECT maintain_owner_path('domains');
SELECT maintain_owner_path('media_services');
SELECT maintain_owner_path('stream_sources');
SELECT maintain_owner_path('alert_rules');
SELECT maintain_owner_path('events');

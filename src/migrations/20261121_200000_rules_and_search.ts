import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What the schema builder cannot say: rules the database itself keeps, the account tree, and search. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE EXTENSION IF NOT EXISTS pg_trgm;

    ALTER TABLE users
      ADD CONSTRAINT users_username_is_lower_case CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
      ADD CONSTRAINT users_email_is_lower_case CHECK (email = lower(email)),
      ADD CONSTRAINT users_role_fits_customer CHECK ((role IN ('administrator', 'support')) = (customer_id IS NULL));
    ALTER TABLE customers
      ADD CONSTRAINT customers_email_is_lower_case CHECK (email = lower(email));

    ALTER TABLE credentials ADD FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
    ALTER TABLE sessions ADD FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
    ALTER TABLE auth_tokens ADD FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
    ALTER TABLE known_addresses ADD FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
    ALTER TABLE email_outbox ADD FOREIGN KEY (email_id) REFERENCES emails (id) ON DELETE CASCADE;
  `)

  // A subtree is a range of this column, which needs byte order.
  await db.execute(sql`
    ALTER TABLE customers ALTER COLUMN path TYPE varchar COLLATE "C";
    CREATE INDEX customers_path_idx ON customers (path);

    CREATE FUNCTION customers_set_path() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      above varchar := '/';
    BEGIN
      IF NEW.parent_id IS NOT NULL THEN
        SELECT path INTO above FROM customers WHERE id = NEW.parent_id FOR SHARE;
        IF NOT FOUND THEN
          RAISE foreign_key_violation USING CONSTRAINT = 'customers_parent_id_customers_id_fk', MESSAGE = 'The parent does not exist';
        END IF;
      END IF;
      NEW.path := above || NEW.id || '/';
      RETURN NEW;
    END $$;
    CREATE TRIGGER customers_set_path BEFORE INSERT ON customers
      FOR EACH ROW EXECUTE FUNCTION customers_set_path();
    ALTER TABLE customers ALTER COLUMN path SET NOT NULL;
  `)

  // The list of customers shows and searches the user names of each account: its first fifty.
  await db.execute(sql`
    CREATE FUNCTION customers_refresh_usernames(account uuid) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM 1 FROM customers WHERE id = account FOR NO KEY UPDATE;
      UPDATE customers SET usernames = (
        SELECT string_agg(username, ', ') FROM (
          SELECT username FROM users WHERE customer_id = account ORDER BY created_at, id LIMIT 50
        ) AS first
      ) WHERE id = account;
    END $$;

    CREATE FUNCTION users_refresh_usernames() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP <> 'INSERT' AND OLD.customer_id IS NOT NULL THEN
        PERFORM customers_refresh_usernames(OLD.customer_id);
      END IF;
      IF TG_OP <> 'DELETE' AND NEW.customer_id IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.customer_id IS DISTINCT FROM OLD.customer_id) THEN
        PERFORM customers_refresh_usernames(NEW.customer_id);
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER users_refresh_usernames AFTER INSERT OR DELETE OR UPDATE OF username, customer_id ON users
      FOR EACH ROW EXECUTE FUNCTION users_refresh_usernames();
  `)

  await db.execute(sql`
    CREATE INDEX customers_search_idx ON customers USING gin (
      name gin_trgm_ops, email gin_trgm_ops, usernames gin_trgm_ops, telephone gin_trgm_ops);
    CREATE INDEX users_search_idx ON users USING gin (
      username gin_trgm_ops, email gin_trgm_ops, first_name gin_trgm_ops, last_name gin_trgm_ops);
    CREATE INDEX customers_group_created_idx ON customers (group_id, created_at DESC, id DESC);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX customers_group_created_idx, users_search_idx, customers_search_idx, customers_path_idx;
    DROP TRIGGER users_refresh_usernames ON users;
    DROP FUNCTION users_refresh_usernames, customers_refresh_usernames;
    DROP TRIGGER customers_set_path ON customers;
    DROP FUNCTION customers_set_path;
    ALTER TABLE customers
      ALTER COLUMN path DROP NOT NULL,
      ALTER COLUMN path TYPE varchar COLLATE "default",
      DROP CONSTRAINT customers_email_is_lower_case;
    ALTER TABLE email_outbox DROP CONSTRAINT email_outbox_email_id_fkey;
    ALTER TABLE known_addresses DROP CONSTRAINT known_addresses_user_id_fkey;
    ALTER TABLE auth_tokens DROP CONSTRAINT auth_tokens_user_id_fkey;
    ALTER TABLE sessions DROP CONSTRAINT sessions_user_id_fkey;
    ALTER TABLE credentials DROP CONSTRAINT credentials_user_id_fkey;
    ALTER TABLE users
      DROP CONSTRAINT users_role_fits_customer,
      DROP CONSTRAINT users_email_is_lower_case,
      DROP CONSTRAINT users_username_is_lower_case;
  `)
}

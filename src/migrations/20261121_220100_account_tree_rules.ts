import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

const owned = [
  'users',
  'assets',
  'cameras',
  'dashboards',
  'devices',
  'domains',
  'media_services',
  'stream_sources',
]
const resources = owned.filter((table) => table !== 'users')
const alsoSearched: Record<string, string[]> = { domains: ['hostname'], stream_sources: ['url'] }

/**
 * The account tree as the database keeps it: the path of an account and of everything that belongs to one, whoever
 * writes. Whoever adds to a tree holds its lock shared, whoever moves or deletes a part of one holds it alone, so that
 * nothing is left behind with an old path or without its account. Whoever waits gives up after some seconds, since every
 * one who waits keeps a connection from others. One statement moves one account.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION account_tree_key(root text) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
      SELECT hashtextextended('account-tree/' || root, 0)
    $$;

    CREATE FUNCTION lock_account_trees(accounts uuid[], alone boolean) RETURNS void LANGUAGE plpgsql SET lock_timeout = '4s' AS $$
    DECLARE
      trees text[];
      tree text;
    BEGIN
      LOOP
        trees := ARRAY(SELECT DISTINCT split_part(path, '/', 2) AS root FROM customers WHERE id = ANY (accounts) ORDER BY root);
        BEGIN
          FOREACH tree IN ARRAY trees LOOP
            IF alone THEN
              PERFORM pg_advisory_xact_lock(account_tree_key(tree));
            ELSE
              PERFORM pg_advisory_xact_lock_shared(account_tree_key(tree));
            END IF;
          END LOOP;
          IF trees = ARRAY(SELECT DISTINCT split_part(path, '/', 2) AS root FROM customers WHERE id = ANY (accounts) ORDER BY root)
            THEN RETURN;
          END IF;
          RAISE SQLSTATE 'CT001';
        EXCEPTION WHEN SQLSTATE 'CT001' THEN
          -- One of them was moved to another tree meanwhile. Leaving the block has let go of the locks: whoever waits for
          -- one tree while holding another would be in the way of those who take them in order.
        END;
      END LOOP;
    END $$;

    -- Called for every row that is written. A plan made while the table was small must not read all of it for ever.
    CREATE FUNCTION path_to_join(account uuid) RETURNS varchar LANGUAGE plpgsql
      SET enable_seqscan = off SET lock_timeout = '4s' AS $$
    DECLARE
      tree text;
      found_path varchar;
      is_trashed boolean;
    BEGIN
      LOOP
        SELECT split_part(path, '/', 2) INTO tree FROM customers WHERE id = account;
        IF NOT FOUND THEN RETURN NULL; END IF;
        BEGIN
          PERFORM pg_advisory_xact_lock_shared(account_tree_key(tree));
          SELECT path, deleted_at IS NOT NULL INTO found_path, is_trashed FROM customers WHERE id = account;
          IF NOT FOUND OR is_trashed THEN RETURN NULL; END IF;
          IF split_part(found_path, '/', 2) = tree THEN RETURN found_path; END IF;
          RAISE SQLSTATE 'CT001';
        EXCEPTION WHEN SQLSTATE 'CT001' THEN
          -- As above.
        END;
      END LOOP;
    END $$;

    CREATE FUNCTION set_owner_path() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.customer_id IS NULL THEN
        NEW.owner_path := NULL;
        RETURN NEW;
      END IF;
      IF TG_OP = 'UPDATE' THEN
        IF NEW.customer_id IS NOT DISTINCT FROM OLD.customer_id
          AND (NEW.deleted_at IS NOT NULL OR OLD.deleted_at IS NULL OR OLD.deleted_with IS NOT NULL) THEN
          NEW.owner_path := OLD.owner_path;
          RETURN NEW;
        END IF;
      END IF;
      NEW.owner_path := path_to_join(NEW.customer_id);
      IF NEW.owner_path IS NULL THEN
        RAISE foreign_key_violation USING
          COLUMN = 'customer_id',
          CONSTRAINT = TG_TABLE_NAME || '_customer_id_customers_id_fk', MESSAGE = 'The account does not exist';
      END IF;
      RETURN NEW;
    END $$;

    CREATE FUNCTION keep_owner_path(owned regclass) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      EXECUTE format('ALTER TABLE %s ALTER COLUMN owner_path TYPE varchar COLLATE "C"', owned);
      -- What lies in the trash is told from the index alone, so that counting a subtree reads no row.
      EXECUTE format('DROP INDEX %s_owner_path_idx', owned);
      EXECUTE format('CREATE INDEX %s_owner_path_idx ON %s (owner_path) INCLUDE (deleted_at)', owned, owned);
      EXECUTE format('CREATE TRIGGER set_owner_path BEFORE INSERT OR UPDATE OF customer_id, deleted_at ON %s
        FOR EACH ROW EXECUTE FUNCTION set_owner_path()', owned);
    END $$;
  `)

  for (const table of owned) await db.execute(sql.raw(`SELECT keep_owner_path('${table}')`))
  await db.execute(sql`UPDATE users SET owner_path = c.path FROM customers c WHERE c.id = users.customer_id`)

  await db.execute(sql`
    CREATE OR REPLACE FUNCTION customers_set_path() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      above varchar := '/';
    BEGIN
      IF TG_OP = 'UPDATE' THEN
        IF NEW.parent_id IS NOT DISTINCT FROM OLD.parent_id THEN RETURN NEW; END IF;
        PERFORM lock_account_trees(ARRAY[NEW.id, NEW.parent_id], true);
      END IF;
      IF NEW.parent_id IS NOT NULL THEN
        above := path_to_join(NEW.parent_id);
        IF above IS NULL THEN
          RAISE foreign_key_violation USING COLUMN = 'parent_id',
            CONSTRAINT = 'customers_parent_id_customers_id_fk', MESSAGE = 'The parent does not exist';
        END IF;
        IF TG_OP = 'UPDATE' AND starts_with(above, OLD.path) THEN
          RAISE check_violation USING CONSTRAINT = 'customers_no_cycle', MESSAGE = 'An account cannot lie below itself';
        END IF;
      END IF;
      NEW.path := above || NEW.id || '/';
      RETURN NEW;
    END $$;
    DROP TRIGGER customers_set_path ON customers;
    CREATE TRIGGER customers_set_path BEFORE INSERT OR UPDATE OF parent_id ON customers
      FOR EACH ROW EXECUTE FUNCTION customers_set_path();

    CREATE FUNCTION customers_carry_path() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      before varchar := left(OLD.path, -1) || '0';
      owned regclass;
    BEGIN
      UPDATE customers SET path = NEW.path || substr(path, length(OLD.path) + 1)
        WHERE path > OLD.path AND path < before;
      FOR owned IN SELECT tgrelid::regclass FROM pg_trigger WHERE tgfoid = 'set_owner_path'::regproc LOOP
        EXECUTE format('UPDATE %s SET owner_path = $1 || substr(owner_path, $2) WHERE owner_path >= $3 AND owner_path < $4', owned)
          USING NEW.path, length(OLD.path) + 1, OLD.path, before;
      END LOOP;
      RETURN NULL;
    END $$;
    CREATE TRIGGER customers_carry_path AFTER UPDATE OF parent_id ON customers
      FOR EACH ROW WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION customers_carry_path();
    CREATE INDEX customers_children_idx ON customers (parent_id, name, id) WHERE deleted_at IS NULL;
    DROP INDEX customers_path_idx;
    CREATE INDEX customers_path_idx ON customers (path) INCLUDE (deleted_at);
  `)

  // A home dashboard is one of the account's own, also when the two are written at the same moment.
  await db.execute(sql`
    CREATE FUNCTION customers_check_home() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM 1 FROM dashboards WHERE id = NEW.home_dashboard_id AND customer_id = NEW.id AND deleted_at IS NULL FOR SHARE;
      IF NOT FOUND THEN
        RAISE foreign_key_violation USING
          COLUMN = 'home_dashboard_id',
          CONSTRAINT = 'customers_home_dashboard_id_dashboards_id_fk', MESSAGE = 'The dashboard is not of this account';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER customers_check_home BEFORE INSERT OR UPDATE OF home_dashboard_id ON customers
      FOR EACH ROW WHEN (NEW.home_dashboard_id IS NOT NULL) EXECUTE FUNCTION customers_check_home();

    CREATE FUNCTION dashboards_leave_home() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE customers SET home_dashboard_id = NULL WHERE home_dashboard_id = NEW.id;
      RETURN NULL;
    END $$;
    CREATE TRIGGER dashboards_leave_home AFTER UPDATE OF customer_id ON dashboards
      FOR EACH ROW WHEN (OLD.customer_id IS DISTINCT FROM NEW.customer_id) EXECUTE FUNCTION dashboards_leave_home();
  `)

  // What went into the trash by itself is no longer named with its account. Who is purged with a whole account leaves no
  // list behind to be kept.
  await db.execute(sql`
    CREATE OR REPLACE FUNCTION customers_refresh_usernames(account uuid) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM 1 FROM customers WHERE id = account FOR NO KEY UPDATE;
      UPDATE customers SET usernames = (
        SELECT string_agg(username, ', ') FROM (
          SELECT username FROM users
          WHERE customer_id = account AND (deleted_at IS NULL OR deleted_with IS NOT NULL)
          ORDER BY created_at, id LIMIT 50
        ) AS first
      ) WHERE id = account;
    END $$;
    CREATE OR REPLACE FUNCTION users_refresh_usernames() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP <> 'INSERT' AND OLD.customer_id IS NOT NULL AND current_setting('clientele.purging', true) IS DISTINCT FROM 'on' THEN
        PERFORM customers_refresh_usernames(OLD.customer_id);
      END IF;
      IF TG_OP <> 'DELETE' AND NEW.customer_id IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.customer_id IS DISTINCT FROM OLD.customer_id) THEN
        PERFORM customers_refresh_usernames(NEW.customer_id);
      END IF;
      RETURN NULL;
    END $$;
    CREATE FUNCTION users_refresh_usernames_on_trash() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM customers_refresh_usernames(NEW.customer_id);
      RETURN NULL;
    END $$;
    CREATE TRIGGER users_refresh_usernames_on_trash AFTER UPDATE OF deleted_at ON users
      FOR EACH ROW WHEN (NEW.customer_id IS NOT NULL AND OLD.deleted_at IS DISTINCT FROM NEW.deleted_at
        AND OLD.deleted_with IS NULL AND NEW.deleted_with IS NULL)
      EXECUTE FUNCTION users_refresh_usernames_on_trash();
  `)

  for (const table of resources) {
    const names = ['name', 'external_id', ...(alsoSearched[table] ?? [])]
    const columns = names.map((column) => `${column} gin_trgm_ops`).join(', ')
    await db.execute(sql.raw(`CREATE INDEX ${table}_search_idx ON ${table} USING gin (${columns})`))
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of resources) await db.execute(sql.raw(`DROP INDEX ${table}_search_idx`))
  await db.execute(sql`
    DROP TRIGGER users_refresh_usernames_on_trash ON users;
    DROP FUNCTION users_refresh_usernames_on_trash;
    CREATE OR REPLACE FUNCTION users_refresh_usernames() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP <> 'INSERT' AND OLD.customer_id IS NOT NULL THEN
        PERFORM customers_refresh_usernames(OLD.customer_id);
      END IF;
      IF TG_OP <> 'DELETE' AND NEW.customer_id IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.customer_id IS DISTINCT FROM OLD.customer_id) THEN
        PERFORM customers_refresh_usernames(NEW.customer_id);
      END IF;
      RETURN NULL;
    END $$;
    CREATE OR REPLACE FUNCTION customers_refresh_usernames(account uuid) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM 1 FROM customers WHERE id = account FOR NO KEY UPDATE;
      UPDATE customers SET usernames = (
        SELECT string_agg(username, ', ') FROM (
          SELECT username FROM users WHERE customer_id = account ORDER BY created_at, id LIMIT 50
        ) AS first
      ) WHERE id = account;
    END $$;
    DROP TRIGGER dashboards_leave_home ON dashboards;
    DROP TRIGGER customers_check_home ON customers;
    DROP FUNCTION dashboards_leave_home, customers_check_home;
    DROP INDEX customers_children_idx, customers_path_idx;
    CREATE INDEX customers_path_idx ON customers (path);
    DROP TRIGGER customers_carry_path ON customers;
    DROP TRIGGER customers_set_path ON customers;
    DROP FUNCTION customers_carry_path;
    CREATE OR REPLACE FUNCTION customers_set_path() RETURNS trigger LANGUAGE plpgsql AS $$
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
  `)
  for (const table of owned) {
    await db.execute(sql.raw(`DROP TRIGGER set_owner_path ON ${table}`))
    await db.execute(sql.raw(`ALTER TABLE ${table} ALTER COLUMN owner_path TYPE varchar COLLATE "default"`))
  }
  await db.execute(
    sql`DROP FUNCTION keep_owner_path, set_owner_path, path_to_join, lock_account_trees, account_tree_key`,
  )
}

import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What large accounts, long lists and many writers need: indexes that answer by themselves. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  // Building the indexes of a million rows takes as long as it takes.
  await db.execute(sql`SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0`)

  // The index on the path of what belongs to an account says of each row whether it is in the trash and whether its own
  // switch is on, so that a subtree is counted without a look at any row. As columns of the key: what is alike then takes
  // the place of one, which it does not beside included ones.
  await db.execute(sql`
    CREATE FUNCTION index_owner_path(owned regclass) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      switches text;
    BEGIN
      SELECT coalesce(string_agg(', ' || attname, '' ORDER BY attnum), '') INTO switches FROM pg_attribute
        WHERE attrelid = owned AND NOT attisdropped AND attname IN ('status', 'locked', 'activation');
      EXECUTE format('DROP INDEX %s_owner_path_idx', owned);
      EXECUTE format('CREATE INDEX %s_owner_path_idx ON %s (owner_path, deleted_at%s)', owned, owned, switches);
    END $$;

    CREATE OR REPLACE FUNCTION keep_owner_path(owned regclass) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      EXECUTE format('ALTER TABLE %s ALTER COLUMN owner_path TYPE varchar COLLATE "C"', owned);
      PERFORM index_owner_path(owned);
      EXECUTE format('CREATE TRIGGER set_owner_path BEFORE INSERT OR UPDATE OF customer_id, deleted_at ON %s
        FOR EACH ROW EXECUTE FUNCTION set_owner_path()', owned);
    END $$;

    SELECT index_owner_path(tgrelid) FROM pg_trigger WHERE tgfoid = 'set_owner_path'::regproc;

    CREATE INDEX customers_disabled_idx ON customers (path) WHERE status = 'disabled' AND deleted_at IS NULL;
    CREATE INDEX users_pending_idx ON users (created_at DESC) WHERE activation = 'pending' AND deleted_at IS NULL;
  `)

  // Who is next in a mailing is found without a look at all who had their turn.
  await db.execute(sql`
    CREATE INDEX mailing_recipients_waiting_idx ON mailing_recipients (mailing_id, user_id) WHERE state = 'waiting';
  `)

  // The list of messages says of each how many have read it.
  await db.execute(sql`
    CREATE INDEX message_deliveries_read_idx ON message_deliveries (message_id) WHERE read_at IS NOT NULL;
  `)

  // What the search of these lists looks into.
  await db.execute(sql`
    CREATE INDEX emails_search_idx ON emails USING gin ("to" gin_trgm_ops, subject gin_trgm_ops);
    CREATE INDEX events_search_idx ON events USING gin (
      type gin_trgm_ops, title gin_trgm_ops, resource_name gin_trgm_ops);
  `)

  // Somebody may hold a tree for minutes, and everybody who waits for it keeps a connection. Where one has been at it for
  // long, a few wait for some seconds, and whoever finds no seat among them for a moment only, so that writers to other
  // trees get their turn. Nobody waits for longer than that, so a transaction that old has held the tree for a while.
  await db.execute(sql`
    CREATE FUNCTION hold_account_tree(tree text, alone boolean) RETURNS void LANGUAGE plpgsql SET lock_timeout = '4s' AS $$
    DECLARE
      key bigint := account_tree_key(tree);
      seat bigint;
    BEGIN
      IF alone THEN
        IF pg_try_advisory_xact_lock(key) THEN RETURN; END IF;
      ELSIF pg_try_advisory_xact_lock_shared(key) THEN
        RETURN;
      END IF;
      FOR number IN 1..6 LOOP
        seat := account_tree_key('seat/' || number);
        EXIT WHEN pg_try_advisory_lock(seat);
        seat := NULL;
      END LOOP;
      IF seat IS NULL AND EXISTS (
        SELECT FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
        WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.granted AND (l.classid::bigint << 32 | l.objid::bigint) = key
          AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
          AND a.xact_start < clock_timestamp() - interval '5 seconds'
      ) THEN
        PERFORM set_config('lock_timeout', '100ms', true);
      END IF;
      BEGIN
        IF alone THEN
          PERFORM pg_advisory_xact_lock(key);
        ELSE
          PERFORM pg_advisory_xact_lock_shared(key);
        END IF;
      EXCEPTION WHEN lock_not_available OR query_canceled OR deadlock_detected THEN
        IF seat IS NOT NULL THEN PERFORM pg_advisory_unlock(seat); END IF;
        RAISE;
      END;
      IF seat IS NOT NULL THEN PERFORM pg_advisory_unlock(seat); END IF;
    END $$;

    CREATE OR REPLACE FUNCTION lock_account_trees(accounts uuid[], alone boolean) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      trees text[];
      tree text;
    BEGIN
      LOOP
        trees := ARRAY(SELECT DISTINCT split_part(path, '/', 2) AS root FROM customers WHERE id = ANY (accounts) ORDER BY root);
        BEGIN
          FOREACH tree IN ARRAY trees LOOP
            PERFORM hold_account_tree(tree, alone);
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

    CREATE OR REPLACE FUNCTION path_to_join(account uuid) RETURNS varchar LANGUAGE plpgsql SET enable_seqscan = off AS $$
    DECLARE
      tree text;
      found_path varchar;
      is_trashed boolean;
    BEGIN
      LOOP
        SELECT split_part(path, '/', 2) INTO tree FROM customers WHERE id = account;
        IF NOT FOUND THEN RETURN NULL; END IF;
        BEGIN
          PERFORM hold_account_tree(tree, false);
          SELECT path, deleted_at IS NOT NULL INTO found_path, is_trashed FROM customers WHERE id = account;
          IF NOT FOUND OR is_trashed THEN RETURN NULL; END IF;
          IF split_part(found_path, '/', 2) = tree THEN RETURN found_path; END IF;
          RAISE SQLSTATE 'CT001';
        EXCEPTION WHEN SQLSTATE 'CT001' THEN
          -- As above.
        END;
      END LOOP;
    END $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    CREATE OR REPLACE FUNCTION lock_account_trees(accounts uuid[], alone boolean) RETURNS void LANGUAGE plpgsql SET lock_timeout = '4s' AS $$
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

    CREATE OR REPLACE FUNCTION path_to_join(account uuid) RETURNS varchar LANGUAGE plpgsql
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
    DROP FUNCTION hold_account_tree;

    DROP INDEX mailing_recipients_waiting_idx, message_deliveries_read_idx, events_search_idx, emails_search_idx, users_pending_idx, customers_disabled_idx;
    CREATE OR REPLACE FUNCTION keep_owner_path(owned regclass) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      EXECUTE format('ALTER TABLE %s ALTER COLUMN owner_path TYPE varchar COLLATE "C"', owned);
      EXECUTE format('DROP INDEX %s_owner_path_idx', owned);
      EXECUTE format('CREATE INDEX %s_owner_path_idx ON %s (owner_path) INCLUDE (deleted_at)', owned, owned);
      EXECUTE format('CREATE TRIGGER set_owner_path BEFORE INSERT OR UPDATE OF customer_id, deleted_at ON %s
        FOR EACH ROW EXECUTE FUNCTION set_owner_path()', owned);
    END $$;
    DROP FUNCTION index_owner_path;
    DO $$
    DECLARE
      owned regclass;
    BEGIN
      FOR owned IN SELECT tgrelid::regclass FROM pg_trigger WHERE tgfoid = 'set_owner_path'::regproc LOOP
        EXECUTE format('DROP INDEX %s_owner_path_idx', owned);
        EXECUTE format('CREATE INDEX %s_owner_path_idx ON %s (owner_path) INCLUDE (deleted_at)', owned, owned);
      END LOOP;
    END $$;
  `)
}

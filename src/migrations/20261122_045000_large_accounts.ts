import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What large accounts, long lists and many writers need: indexes that answer by themselves. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
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

  // What the search of these lists looks into.
  await db.execute(sql`
    CREATE INDEX emails_search_idx ON emails USING gin ("to" gin_trgm_ops, subject gin_trgm_ops);
    CREATE INDEX events_search_idx ON events USING gin (
      type gin_trgm_ops, title gin_trgm_ops, resource_name gin_trgm_ops);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX events_search_idx, emails_search_idx, users_pending_idx, customers_disabled_idx;
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

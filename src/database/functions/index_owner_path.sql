-- Rebuilds the index on `owner_path` of a table, with the columns that say whether a row counts.
CREATE OR REPLACE FUNCTION index_owner_path(owned regclass) RETURNS void LANGUAGE plpgsql AS $$
-- With the trash and the row's own switch in the index, a subtree is counted without reading a row. They are columns of
-- the key and not included ones, because only equal keys are stored once.
DECLARE
  switches text;
BEGIN
  SELECT coalesce(string_agg(', ' || attname, '' ORDER BY attnum), '') INTO switches FROM pg_attribute
    WHERE attrelid = owned AND NOT attisdropped AND attname IN ('status', 'locked', 'activation');
  EXECUTE format('DROP INDEX %s_owner_path_idx', owned);
  EXECUTE format('CREATE INDEX %s_owner_path_idx ON %s (owner_path, deleted_at%s)', owned, owned, switches);
END $$;

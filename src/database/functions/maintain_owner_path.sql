-- Has the database maintain `owner_path` of a new table whose rows belong to an account.
CREATE OR REPLACE FUNCTION maintain_owner_path(owned regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ALTER COLUMN owner_path TYPE varchar COLLATE "C"', owned);
  PERFORM index_owner_path(owned);
  EXECUTE format('CREATE TRIGGER set_owner_path BEFORE INSERT OR UPDATE OF customer_id, deleted_at ON %s
    FOR EACH ROW EXECUTE FUNCTION set_owner_path()', owned);
END $$;

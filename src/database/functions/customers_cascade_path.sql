-- Gives the new path of a moved account to all accounts below it and to all that belongs to any of them.
CREATE OR REPLACE FUNCTION customers_cascade_path() RETURNS trigger LANGUAGE plpgsql AS $$
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

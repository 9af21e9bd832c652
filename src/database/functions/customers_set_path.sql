-- Sets `path` of an account from the account above it, with the trees locked, and refuses a cycle.
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

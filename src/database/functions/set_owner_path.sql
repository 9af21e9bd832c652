-- Sets `owner_path` of a row to the path of the account that it belongs to.
CREATE OR REPLACE FUNCTION set_owner_path() RETURNS trigger LANGUAGE plpgsql AS $$
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

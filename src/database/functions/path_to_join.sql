-- The path of an account that a row is about to join, with its tree locked shared; null if it is missing or in the trash.
CREATE OR REPLACE FUNCTION path_to_join(account uuid) RETURNS varchar LANGUAGE plpgsql SET enable_seqscan = off AS $$
-- Called for every row that is written: a plan made while the table was small must not go on reading all of it.
DECLARE
  tree text;
  found_path varchar;
  is_trashed boolean;
BEGIN
  LOOP
    SELECT split_part(path, '/', 2) INTO tree FROM customers WHERE id = account;
    IF NOT FOUND THEN RETURN NULL; END IF;
    BEGIN
      PERFORM lock_account_tree(tree, false);
      SELECT path, deleted_at IS NOT NULL INTO found_path, is_trashed FROM customers WHERE id = account;
      IF NOT FOUND OR is_trashed THEN RETURN NULL; END IF;
      IF split_part(found_path, '/', 2) = tree THEN RETURN found_path; END IF;
      RAISE SQLSTATE 'CT001';
    EXCEPTION WHEN SQLSTATE 'CT001' THEN
      -- The account was moved to another tree while the lock was awaited. Leaving the block has released it.
    END;
  END LOOP;
END $$;

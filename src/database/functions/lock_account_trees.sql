-- Locks the trees that accounts stand in until the transaction ends, in one order for all callers.
CREATE OR REPLACE FUNCTION lock_account_trees(accounts uuid[], exclusive boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  trees text[];
  tree text;
BEGIN
  LOOP
    trees := ARRAY(SELECT DISTINCT split_part(path, '/', 2) AS root FROM customers WHERE id = ANY (accounts) ORDER BY root);
    BEGIN
      FOREACH tree IN ARRAY trees LOOP
        PERFORM lock_account_tree(tree, exclusive);
      END LOOP;
      IF trees = ARRAY(SELECT DISTINCT split_part(path, '/', 2) AS root FROM customers WHERE id = ANY (accounts) ORDER BY root)
        THEN RETURN;
      END IF;
      RAISE SQLSTATE 'CT001';
    EXCEPTION WHEN SQLSTATE 'CT001' THEN
      -- One of the accounts was moved to another tree while its lock was awaited. Leaving the block has released the locks:
      -- waiting for one tree while another is locked could deadlock with callers that lock them in order.
    END;
  END LOOP;
END $$;

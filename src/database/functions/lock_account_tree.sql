-- Locks one tree until the transaction ends, shared or exclusively, and gives up after some seconds of waiting.
CREATE OR REPLACE FUNCTION lock_account_tree(tree text, exclusive boolean) RETURNS void LANGUAGE plpgsql
  SET lock_timeout = '4s' AS $$
-- Each waiting caller keeps a connection, and a tree may stay locked for minutes. So only six wait for the whole time.
-- Once the lock is older than five seconds, all others give up after a moment, and writers to other trees get their turn.
DECLARE
  key bigint := account_tree_key(tree);
  seat bigint;
BEGIN
  IF exclusive THEN
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
    IF exclusive THEN
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

-- Refreshes `usernames` of the accounts that a user has left or joined, unless whole accounts are being purged.
CREATE OR REPLACE FUNCTION users_refresh_usernames() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.customer_id IS NOT NULL AND current_setting('clientele.purging', true) IS DISTINCT FROM 'on' THEN
    PERFORM customers_refresh_usernames(OLD.customer_id);
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.customer_id IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.customer_id IS DISTINCT FROM OLD.customer_id) THEN
    PERFORM customers_refresh_usernames(NEW.customer_id);
  END IF;
  RETURN NULL;
END $$;

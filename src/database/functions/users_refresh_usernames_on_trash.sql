-- Refreshes `usernames` of the account of a user who went into the trash or came out of it.
CREATE OR REPLACE FUNCTION users_refresh_usernames_on_trash() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM customers_refresh_usernames(NEW.customer_id);
  RETURN NULL;
END $$;

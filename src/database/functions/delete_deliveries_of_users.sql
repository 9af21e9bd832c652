-- Deletes the deliveries to deleted users.
CREATE OR REPLACE FUNCTION delete_deliveries_of_users() RETURNS trigger LANGUAGE plpgsql AS $$
-- In place of a foreign key, which would lock every user whom a message goes to, one by one.
BEGIN
  DELETE FROM message_deliveries d USING deleted WHERE d.user_id = deleted.id;
  RETURN NULL;
END $$;

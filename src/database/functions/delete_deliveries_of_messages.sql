-- Deletes the deliveries of deleted messages.
CREATE OR REPLACE FUNCTION delete_deliveries_of_messages() RETURNS trigger LANGUAGE plpgsql AS $$
-- In place of a foreign key, which would lock the message for every recipient.
BEGIN
  DELETE FROM message_deliveries d USING deleted WHERE d.message_id = deleted.id;
  RETURN NULL;
END $$;

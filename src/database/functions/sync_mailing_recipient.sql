-- Sets the state of a recipient to that of their mail; one withdrawn before it was sent counts as stopped, one whose reader ended advertising as skipped.
CREATE OR REPLACE FUNCTION sync_mailing_recipient() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE mailing_recipients SET state = CASE
    WHEN NEW.state = 'failed' AND NEW.last_error LIKE 'withdrawn:%' THEN 'stopped'
    WHEN NEW.state = 'failed' AND NEW.last_error LIKE 'unsubscribed:%' THEN 'skipped'
    ELSE NEW.state::text
  END
  WHERE email_id = NEW.id;
  RETURN NULL;
END $$;

-- Forgets that mails to the former address of a user were refused.
CREATE OR REPLACE FUNCTION users_clear_refusal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.email_refused_at := NULL;
  NEW.email_refusal := NULL;
  RETURN NEW;
END $$;

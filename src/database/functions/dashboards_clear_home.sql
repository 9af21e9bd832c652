-- Clears the home dashboard of an account when that dashboard changes to another account.
CREATE OR REPLACE FUNCTION dashboards_clear_home() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE customers SET home_dashboard_id = NULL WHERE home_dashboard_id = NEW.id;
  RETURN NULL;
END $$;

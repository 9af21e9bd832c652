-- Trigger: a dashboard that changes its account is no longer the home dashboard of the former one.
CREATE OR REPLACE FUNCTION dashboards_clear_home() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE customers SET home_dashboard_id = NULL WHERE home_dashboard_id = NEW.id;
  RETURN NULL;
END $$;

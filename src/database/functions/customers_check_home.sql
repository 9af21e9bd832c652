-- Refuses a home dashboard that is not one of the account's own, also when the two are written at the same moment.
CREATE OR REPLACE FUNCTION customers_check_home() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM dashboards WHERE id = NEW.home_dashboard_id AND customer_id = NEW.id AND deleted_at IS NULL FOR SHARE;
  IF NOT FOUND THEN
    RAISE foreign_key_violation USING
      COLUMN = 'home_dashboard_id',
      CONSTRAINT = 'customers_home_dashboard_id_dashboards_id_fk', MESSAGE = 'The dashboard is not of this account';
  END IF;
  RETURN NEW;
END $$;

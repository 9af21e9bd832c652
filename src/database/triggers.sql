-- The triggers, each with one line that says what it does. `set_owner_path` stands on every table whose rows belong to an
-- account; `maintain_owner_path` makes it there.

-- Sets the path of a new or moved account.
CREATE OR REPLACE TRIGGER customers_set_path BEFORE INSERT OR UPDATE OF parent_id ON customers
  FOR EACH ROW EXECUTE FUNCTION customers_set_path();

-- Gives the new path of a moved account to all that lies below it.
CREATE OR REPLACE TRIGGER customers_cascade_path AFTER UPDATE OF parent_id ON customers
  FOR EACH ROW WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION customers_cascade_path();

-- Refuses a home dashboard that is not one of the account's own.
CREATE OR REPLACE TRIGGER customers_check_home BEFORE INSERT OR UPDATE OF home_dashboard_id ON customers
  FOR EACH ROW WHEN (NEW.home_dashboard_id IS NOT NULL) EXECUTE FUNCTION customers_check_home();

-- Clears the home dashboard of an account when that dashboard changes to another account.
CREATE OR REPLACE TRIGGER dashboards_clear_home AFTER UPDATE OF customer_id ON dashboards
  FOR EACH ROW WHEN (OLD.customer_id IS DISTINCT FROM NEW.customer_id) EXECUTE FUNCTION dashboards_clear_home();

-- Forgets that mails to a user were refused when the address changes.
CREATE OR REPLACE TRIGGER users_clear_refusal BEFORE UPDATE OF email ON users
  FOR EACH ROW WHEN (OLD.email IS DISTINCT FROM NEW.email) EXECUTE FUNCTION users_clear_refusal();

-- Keeps the user names of an account up to date as users come, go or are renamed.
CREATE OR REPLACE TRIGGER users_refresh_usernames AFTER INSERT OR DELETE OR UPDATE OF username, customer_id ON users
  FOR EACH ROW EXECUTE FUNCTION users_refresh_usernames();

-- Keeps the user names of an account up to date as users go into the trash on their own and come back.
CREATE OR REPLACE TRIGGER users_refresh_usernames_on_trash AFTER UPDATE OF deleted_at ON users
  FOR EACH ROW WHEN (NEW.customer_id IS NOT NULL AND OLD.deleted_at IS DISTINCT FROM NEW.deleted_at
    AND OLD.deleted_with IS NULL AND NEW.deleted_with IS NULL)
  EXECUTE FUNCTION users_refresh_usernames_on_trash();

-- Deletes the deliveries of a message with it.
CREATE OR REPLACE TRIGGER delete_deliveries AFTER DELETE ON messages REFERENCING OLD TABLE AS deleted
  FOR EACH STATEMENT EXECUTE FUNCTION delete_deliveries_of_messages();

-- Deletes the deliveries to a user with them.
CREATE OR REPLACE TRIGGER delete_deliveries AFTER DELETE ON users REFERENCING OLD TABLE AS deleted
  FOR EACH STATEMENT EXECUTE FUNCTION delete_deliveries_of_users();

-- Keeps each recipient of a mailing in the state of their mail.
CREATE OR REPLACE TRIGGER sync_mailing_recipient AFTER UPDATE OF state ON emails
  FOR EACH ROW WHEN (NEW.mailing_id IS NOT NULL AND OLD.state IS DISTINCT FROM NEW.state)
  EXECUTE FUNCTION sync_mailing_recipient();

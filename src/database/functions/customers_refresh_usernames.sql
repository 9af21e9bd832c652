-- Sets `usernames` of an account, which its list shows and searches: the first fifty, without those trashed on their own.
CREATE OR REPLACE FUNCTION customers_refresh_usernames(account uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM customers WHERE id = account FOR NO KEY UPDATE;
  UPDATE customers SET usernames = (
    SELECT string_agg(username, ', ') FROM (
      SELECT username FROM users
      WHERE customer_id = account AND (deleted_at IS NULL OR deleted_with IS NOT NULL)
      ORDER BY created_at, id LIMIT 50
    ) AS first
  ) WHERE id = account;
END $$;

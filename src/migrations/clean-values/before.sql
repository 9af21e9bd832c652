-- What is stored already, in the form in which values are stored from now on.

-- A switch that was empty was read as its default.
UPDATE users SET
  must_change_password = coalesce(must_change_password, false),
  accessibility_features = coalesce(accessibility_features, false),
  auto_timezone = coalesce(auto_timezone, false),
  get_messages = coalesce(get_messages, true),
  receive_ads = coalesce(receive_ads, false),
  show_adult_content = coalesce(show_adult_content, false),
  is_tester = coalesce(is_tester, false),
  locked = coalesce(locked, false),
  api_access = coalesce(api_access, true)
  WHERE num_nulls(must_change_password, accessibility_features, auto_timezone, get_messages, receive_ads, show_adult_content, is_tester, locked, api_access) > 0;
UPDATE domains SET
  no_label = coalesce(no_label, false)
  WHERE num_nulls(no_label) > 0;
UPDATE announcements SET
  dismissible = coalesce(dismissible, true)
  WHERE num_nulls(dismissible) > 0;
UPDATE settings SET
  tells_switch = coalesce(tells_switch, true)
  WHERE num_nulls(tells_switch) > 0;

-- Empty text is NULL.
UPDATE customers SET notes = nullif(notes, ''), status_reason = nullif(status_reason, '')
  WHERE notes = '' OR status_reason = '';
UPDATE users SET locked_reason = NULL WHERE locked_reason = '';
UPDATE groups SET description = NULL WHERE description = '';

-- Time zones in the spelling of the IANA database, not those of older editions.
CREATE TEMPORARY TABLE zones (spelling text PRIMARY KEY, name text NOT NULL) ON COMMIT DROP;
INSERT INTO zones SELECT DISTINCT ON (lower(name)) lower(name), name FROM pg_timezone_names ORDER BY lower(name), name;
INSERT INTO zones SELECT lower(old), new FROM (VALUES
  ('Africa/Asmera', 'Africa/Asmara'),
  ('America/Buenos_Aires', 'America/Argentina/Buenos_Aires'),
  ('America/Catamarca', 'America/Argentina/Catamarca'),
  ('America/Coral_Harbour', 'America/Atikokan'),
  ('America/Cordoba', 'America/Argentina/Cordoba'),
  ('America/Godthab', 'America/Nuuk'),
  ('America/Indianapolis', 'America/Indiana/Indianapolis'),
  ('America/Jujuy', 'America/Argentina/Jujuy'),
  ('America/Louisville', 'America/Kentucky/Louisville'),
  ('America/Mendoza', 'America/Argentina/Mendoza'),
  ('Asia/Calcutta', 'Asia/Kolkata'),
  ('Asia/Katmandu', 'Asia/Kathmandu'),
  ('Asia/Rangoon', 'Asia/Yangon'),
  ('Asia/Saigon', 'Asia/Ho_Chi_Minh'),
  ('Atlantic/Faeroe', 'Atlantic/Faroe'),
  ('Europe/Kiev', 'Europe/Kyiv'),
  ('Pacific/Enderbury', 'Pacific/Kanton'),
  ('Pacific/Ponape', 'Pacific/Pohnpei'),
  ('Pacific/Truk', 'Pacific/Chuuk')
) AS spelled (old, new)
  ON CONFLICT (spelling) DO UPDATE SET name = excluded.name;
UPDATE customers SET timezone = zone.name FROM zones zone
  WHERE zone.spelling = lower(customers.timezone) AND customers.timezone <> zone.name;
UPDATE users SET timezone = zone.name FROM zones zone
  WHERE zone.spelling = lower(users.timezone) AND users.timezone <> zone.name;
UPDATE alert_rules SET quiet_hours_timezone = zone.name FROM zones zone
  WHERE zone.spelling = lower(alert_rules.quiet_hours_timezone) AND alert_rules.quiet_hours_timezone <> zone.name;

-- Of groups whose names look alike, the oldest keeps its name, and the others get a number: no row and no membership is lost.
DO $$
DECLARE
  twin record;
  number int;
  numbered text;
BEGIN
  FOR twin IN
    SELECT id, name FROM (
      SELECT id, name, row_number() OVER (PARTITION BY name_key(name) ORDER BY created_at, id) AS place
      FROM groups WHERE name_key(name) IS NOT NULL
    ) AS placed WHERE place > 1
  LOOP
    number := 2;
    LOOP
      numbered := left(twin.name, 90) || ' (' || number || ')';
      EXIT WHEN NOT EXISTS (SELECT FROM groups WHERE name_key(name) = name_key(numbered));
      number := number + 1;
    END LOOP;
    UPDATE groups SET name = numbered WHERE id = twin.id;
  END LOOP;
END $$;

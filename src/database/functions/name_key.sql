-- Reduces a name to what is seen of it: names with one key look alike, whatever their case, spaces, Unicode form or invisible characters.
CREATE OR REPLACE FUNCTION name_key(name text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT nullif(normalize(lower(normalize(regexp_replace(name,
    '[\s\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]',
    '', 'g'), NFKC) COLLATE "und-x-icu"), NFC), '')
$$;

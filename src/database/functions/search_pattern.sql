-- The pattern of LIKE that finds a text, taken literally, anywhere in what search_text returns.
CREATE OR REPLACE FUNCTION search_pattern(text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '%' || regexp_replace(coalesce(nullif(search_text($1), ''), $1), '([\\%_])', '\\\1', 'g') || '%'
$$;

-- A text as it is searched: without case, accents and differences of Unicode forms. Indexes use it: a change of what it returns takes a migration that builds them anew.
CREATE OR REPLACE FUNCTION search_text(text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length($1) = char_length($1) THEN lower($1 COLLATE "C")
    ELSE (replace(translate(regexp_replace(normalize(lower($1 COLLATE "und-x-icu"), NFKD),
      '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]', '', 'g'),
      'ςøłđħŧı', 'σoldhti'), 'ß', 'ss')) COLLATE "C" END
$$;

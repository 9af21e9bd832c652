-- Sorts the texts of a table as people expect, alike in every database; what is in byte order stays in it.
CREATE OR REPLACE FUNCTION sort_texts(texts_of regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  changed text;
  columns text;
BEGIN
  SELECT string_agg(format('ALTER COLUMN %I TYPE varchar COLLATE "und-x-icu"', attname), ', ') INTO columns
  FROM pg_attribute
  WHERE attrelid = texts_of AND attnum > 0 AND NOT attisdropped
    AND atttypid = 'varchar'::regtype AND attcollation = 'pg_catalog.default'::regcollation;
  IF columns IS NULL THEN RETURN; END IF;
  -- A column that a trigger names cannot be changed; all triggers are made again at the end of a migration.
  FOR changed IN
    SELECT DISTINCT tgname FROM pg_trigger
    JOIN pg_attribute ON attrelid = tgrelid AND attnum = ANY (tgattr::int2[])
    WHERE tgrelid = texts_of AND NOT tgisinternal AND atttypid = 'varchar'::regtype
  LOOP
    EXECUTE format('DROP TRIGGER %I ON %s', changed, texts_of);
  END LOOP;
  EXECUTE format('ALTER TABLE %s %s', texts_of, columns);
END
$$;

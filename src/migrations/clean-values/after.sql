-- Rules that the schema builder cannot express.

-- Names that look alike are one name.
CREATE UNIQUE INDEX groups_name_key_idx ON groups (name_key(name));

-- A user name is a plain name or the own e-mail address, and so never that of another.
ALTER TABLE users
  DROP CONSTRAINT users_username_is_lower_case,
  ADD CONSTRAINT users_username_is_name_or_own_email
    CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$' OR username = email);

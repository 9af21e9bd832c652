-- The key of the advisory lock of a tree, from the id of its outermost account.
CREATE OR REPLACE FUNCTION account_tree_key(root text) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT hashtextextended('account-tree/' || root, 0)
$$;

/** A function or a trigger of ours in the database. */
export type SqlObject = {
  /** As SQL names it: `FUNCTION lock_account_trees`, `TRIGGER customers_set_path ON customers`. */
  name: string
  /** Creates it, or replaces what has that name. */
  statement: string
  /** What it does, and a fingerprint of its statement: written to the database, so that an outdated one is found. */
  comment: string
}

/** A function or a trigger of this product. */
export type SqlObject = {
  /** Its SQL identity: `FUNCTION lock_account_trees`, `TRIGGER customers_set_path ON customers`. */
  name: string
  /** The statement that creates or replaces it. */
  statement: string
  /** Its description and a fingerprint of its statement: stored as comment, to detect an outdated version. */
  comment: string
}

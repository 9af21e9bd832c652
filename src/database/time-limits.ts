/** The server's time limits of each connection, in milliseconds: for a statement, a lock, and an idle transaction. */
export const timeLimits = {
  statement_timeout: 15_000,
  lock_timeout: 4_000,
  idle_in_transaction_session_timeout: 15_000,
}

/** A mistake only the operator can mend. Its message is one line that says what to do. */
export class OperatorError extends Error {
  override name = 'OperatorError'
}

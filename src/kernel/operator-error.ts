/** An error only the operator can fix. Its message is one line with the steps to take. */
export class OperatorError extends Error {
  override name = 'OperatorError'
}

/**
 * A condition on what is inside of a JSON field, as the operand of `equals` for the field as a whole: Payload itself
 * only knows paths of letters, digits and underscores.
 */
export class JsonPath {
  readonly keys: readonly string[]
  readonly operator: string
  readonly operand: unknown

  constructor(keys: readonly string[], operator: string, operand: unknown) {
    this.keys = keys
    this.operator = operator
    this.operand = operand
  }
}

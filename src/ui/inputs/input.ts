export type Option = { value: string; label: string }

export type Kind =
  | 'text'
  | 'email'
  | 'tel'
  | 'number'
  | 'date'
  | 'textarea'
  | 'checkbox'
  | 'select'
  | 'json'
  | 'secret'
  | 'account'

/** A field of a form, as its inputs need it: made on the server from the collection. */
export type Input = {
  /** Where the value goes in what is sent: `login.username`. Also the name of the control. */
  path: string
  kind: Kind
  label: string
  help?: string
  isRequired?: boolean
  maxLength?: number
  /** The value at first. */
  value?: string | boolean
  options?: Option[]
  /** What one unit of a typed number is in units of the stored one: hours of seconds. */
  factor?: number
}

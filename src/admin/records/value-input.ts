import type { ChoiceList } from '../../ui/fields/choice-options.ts'

export type Option = { value: string; label: string }

export type InputKind =
  'text' | 'tel' | 'email' | 'password' | 'number' | 'date' | 'textarea' | 'checkbox' | 'select'

/** One input of a value that is edited where it stands. */
export type ValueInput = {
  /** The name of the field. */
  name: string
  label: string
  kind: InputKind
  /** As stored. */
  value: string | number | boolean | null
  /** As it is typed, where that is not the stored form. */
  typed?: string
  isRequired: boolean
  /** What one unit of a typed number is in units of the stored one: hours of seconds. */
  factor?: number
  /** The country whose time zones come first. */
  country?: string
  /** Where the options of a select come from: given, a list of the product, or documents of the API. */
  options?: Option[]
  list?: ChoiceList
  /** The path of a list of documents, whose title is the field `title`. */
  documents?: { path: string; title: string }
}

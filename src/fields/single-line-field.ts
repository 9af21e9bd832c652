import type { Text } from '../i18n/text.ts'
import type { SingleTextField } from './single-text-field.ts'

type SingleLine = {
  name: string
  label: Text
  help?: Text
  maxLength?: number
  /** Share of the row in the panel, in percent. */
  widthPercent?: number
} & Pick<SingleTextField, 'access' | 'index'>

/** A single-line text, 200 characters at most by default. */
export const singleLineField = ({
  help,
  widthPercent,
  maxLength = 200,
  ...field
}: SingleLine): SingleTextField => ({
  ...field,
  type: 'text',
  maxLength,
  admin: { ...(help && { description: help }), ...(widthPercent && { width: `${widthPercent}%` }) },
})

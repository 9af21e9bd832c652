import type { FieldHook } from 'payload'
import { translateMailFailure } from '../../../../emails/translate-mail-failure.ts'

export const explainFailure: FieldHook = ({ value, req }) =>
  typeof value === 'string' ? translateMailFailure(req, value) : value

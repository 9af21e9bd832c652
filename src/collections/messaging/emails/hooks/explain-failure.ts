import type { FieldHook } from 'payload'
import { sayMailFailure } from '../../../../emails/say-mail-failure.ts'

export const explainFailure: FieldHook = ({ value, req }) =>
  typeof value === 'string' ? sayMailFailure(req, value) : value

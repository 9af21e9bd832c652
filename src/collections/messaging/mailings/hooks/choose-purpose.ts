import type { FieldHook } from 'payload'
import { readPurpose } from '../read-purpose.ts'

/** The purpose that was asked for, or the one that goes with the audience: `value` is the default by now. */
export const choosePurpose: FieldHook = ({ operation, req, siblingData, value }) =>
  operation === 'create' ? readPurpose(req, siblingData) : value

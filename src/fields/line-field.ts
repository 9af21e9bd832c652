import type { TextField } from 'payload'

/** A text field that holds one value. */
export type LineField = Extract<TextField, { hasMany?: false }>

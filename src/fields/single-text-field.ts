import type { TextField } from 'payload'

/** A text field that holds one value. */
export type SingleTextField = Extract<TextField, { hasMany?: false }>

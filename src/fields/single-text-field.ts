import type { TextField } from 'payload'

/** A text field with one value. */
export type SingleTextField = Extract<TextField, { hasMany?: false }>

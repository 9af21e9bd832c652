import type { Where } from 'payload'

/** The audience of a mailing, as the API takes it. */
export type AudienceRequest =
  | { audience: 'filter'; filter: Where }
  | { audience: 'group'; group: string }
  | { audience: 'customers'; customers: string[] }

import type { Where } from 'payload'

/** What the API is told about whom a mailing is for. */
export type AudienceRequest =
  | { audience: 'filter'; filter: Where }
  | { audience: 'group'; group: string }
  | { audience: 'customers'; customers: string[] }

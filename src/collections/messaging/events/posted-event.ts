/** An event as an app posts it, checked and in one spelling. */
export type PostedEvent = {
  clientId: string | null
  type: string
  customer: string | null
  resource: { kind: string; id: string } | null
  title: string | null
  text: string | null
  data: Record<string, unknown> | null
  /** ISO 8601 */
  occurredAt: string
}

/** The field of one event in the errors of a request: `resource`, or `3.resource` in a list. */
export const pathOf = (at: number | null, field: string): string => (at === null ? field : `${at}.${field}`)

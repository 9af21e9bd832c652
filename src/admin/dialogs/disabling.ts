/** What was typed for a disabling; `until` is a local time of the browser. */
export type Disabling = { reason: string; until: string; isPast: boolean }

export const noDisabling: Disabling = { reason: '', until: '', isPast: false }

/** Of one account, which gets exactly what was typed. */
export const noDisablingData = { statusReason: null, disabledUntil: null }

/** What was typed as the API takes it, without what was left empty; undefined when the end has passed. */
export const disablingOf = (
  { reason, until }: Disabling,
  now: Date,
): { statusReason?: string; disabledUntil?: string } | undefined => {
  const end = until ? new Date(until) : undefined
  if (end && end.getTime() <= now.getTime()) return undefined
  const words = reason.trim()
  return { ...(words && { statusReason: words }), ...(end && { disabledUntil: end.toISOString() }) }
}

import { z } from 'zod'
import type { AlertedEvent } from './format-alert.ts'

const warningSchema = z.object({ meter: z.string().min(1), used: z.number(), limit: z.number() })

export type LimitWarning = z.infer<typeof warningSchema>

/** The data of the mail about a limit: for a single `limit-near` event with complete details. */
export const limitWarningOf = (events: AlertedEvent[], count: number): LimitWarning | undefined => {
  const [only] = events
  return count === 1 && only?.type === 'limit-near' ? warningSchema.safeParse(only.data).data : undefined
}

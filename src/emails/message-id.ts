import { env } from '../env.ts'

/** The Message-ID that all attempts of one mail share: a repeat after a crash is recognisable as the same mail. */
export const messageIdOf = (id: string): string => `<${id}@${new URL(env.publicURL).hostname}>`

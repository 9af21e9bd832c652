import { env } from '../env.ts'

/** The Message-ID, shared by all attempts of one mail: a duplicate after a crash is recognizable as the same mail. */
export const messageIdOf = (id: string): string => `<${id}@${new URL(env.publicURL).hostname}>`

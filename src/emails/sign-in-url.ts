import { env } from '../env.ts'

/** Where a user signs in: staff in the panel, everyone else in the portal. */
export const signInURL = (isStaff: boolean): string => `${env.publicURL}/${isStaff ? 'admin' : ''}`

import { env } from '../env.ts'

/** The sign-in page of a user: the panel for staff, the portal for all others. */
export const signInURL = (isStaff: boolean): string => `${env.publicURL}/${isStaff ? 'admin' : ''}`

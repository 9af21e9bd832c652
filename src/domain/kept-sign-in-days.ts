/** For how many days sign-ins stay counted by day. */
export const keptSignInDays = 60

/** The bulk call that leads back to what a document was before: its action and the arguments of it. */
export type Reversal = { action: string } & Record<string, string | null>

/** For how long the answer to a call with an `Idempotency-Key` is given again. */
export const keptAnswerHours = 24

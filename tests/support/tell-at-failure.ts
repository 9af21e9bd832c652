type Tell = () => string | Promise<string>

const tellers = new Set<Tell>()

/** Has what `tell` answers printed after each test of this file that fails: what the parts were doing then. */
export const tellAtFailure = (tell: Tell): void => {
  tellers.add(tell)
}

/** What all parts tell. */
export const tellAll = async (): Promise<string> => {
  const told = await Promise.all([...tellers].map(async (tell) => tell()))
  return told.filter(Boolean).join('\n')
}

export const passwordFloor = 4
export const passwordMaximumBytes = 1024

export type PasswordDecision =
  | { code: 'ok' }
  | { code: 'too_short'; minimum: number }
  | { code: 'too_long'; maximum: number }
  | { code: 'common' }
  | { code: 'personal' }

type Candidate = {
  password: string
  /** The operator's minimum, in characters; never below `passwordFloor`. */
  minimumLength: number
  /** Names, user name and e-mail of the user. */
  personal: readonly string[]
  isCommon: (password: string) => boolean
}

/** The same password typed on two systems is one password: the same characters in any Unicode composition. */
export const normalizePassword = (password: string): string => password.normalize('NFKC')

/** Any characters and any length up to the maximum are accepted; only easily guessed passwords are rejected. */
export const decidePassword = ({
  password,
  minimumLength,
  personal,
  isCommon,
}: Candidate): PasswordDecision => {
  const normalized = normalizePassword(password)
  if (isTooLong(password) || isTooLong(normalized)) return { code: 'too_long', maximum: passwordMaximumBytes }
  const minimum = Math.max(minimumLength, passwordFloor)
  if ([...normalized].length < minimum) return { code: 'too_short', minimum }
  if (isCommon(normalized)) return { code: 'common' }
  return isPersonal(normalized, personal) ? { code: 'personal' } : { code: 'ok' }
}

/** More bytes than any password may have; checked before any other processing. */
export const isTooLong = (password: string): boolean =>
  new TextEncoder().encode(password).length > passwordMaximumBytes

/** What remains without the user's own words is too little to resist guessing. */
const isPersonal = (password: string, personal: readonly string[]): boolean => {
  const words = personal
    .map((word) => normalizePassword(word).toLowerCase())
    .flatMap((word) => [word, ...word.split(/[\s@._+-]+/u)])
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length)
  const lowered = password.toLowerCase()
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), lowered)
  return rest !== lowered && [...rest].length < passwordFloor
}

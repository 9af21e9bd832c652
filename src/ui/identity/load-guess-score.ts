/** The strength of a password: 0 is guessed first, 4 withstands an attack on its hash. */
export type GuessScore = (password: string) => number

/** Characters beyond this length no longer change the score. */
const maxLength = 64

let loading: Promise<GuessScore> | undefined

/** zxcvbn and its list of common passwords, about 250 kB compressed: loaded on demand, and retried after a failure. */
export const loadGuessScore = (): Promise<GuessScore> => {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

const load = async (): Promise<GuessScore> => {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength })
  return (password) => estimator.check(password).score
}

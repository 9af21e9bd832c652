import { z } from 'zod'

const fieldError = z.object({ path: z.string(), code: z.string(), message: z.string() })
const failure = z.object({
  errors: z
    .array(
      z.object({
        code: z.string(),
        message: z.string(),
        data: z.object({ errors: z.array(fieldError) }).optional(),
      }),
    )
    .min(1),
})
const success = z.looseObject({ token: z.string(), exp: z.number(), user: z.looseObject({ id: z.string() }) })
const me = z.looseObject({ user: z.looseObject({ id: z.string() }).nullable() })

type Answer = { body: unknown }

/** The code of the first error. */
export const codeOf = ({ body }: Answer): string | undefined => failure.safeParse(body).data?.errors[0]?.code

/** `['username', …]`: the fields with errors. */
export const fieldsOf = ({ body }: Answer): string[] =>
  failure.safeParse(body).data?.errors.flatMap((error) => error.data?.errors.map(({ path }) => path) ?? []) ??
  []

/** The answer to a sign-in. */
export const sessionOf = ({ body }: Answer) => success.parse(body)

/** The user that `me` returns; null if anonymous. */
export const userOf = ({ body }: Answer) => me.parse(body).user

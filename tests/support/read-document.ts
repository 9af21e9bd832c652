import { z } from 'zod'

const answer = z.looseObject({
  doc: z.looseObject({ id: z.string(), name: z.string().nullish(), updatedAt: z.string() }),
})

/** The document of an answer to POST or PATCH. */
export const documentOf = ({ body }: { body: unknown }) => answer.parse(body).doc

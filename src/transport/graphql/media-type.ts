const json = 'application/json'
const graphqlResponse = 'application/graphql-response+json'

/**
 * The media type of a GraphQL answer: the one of GraphQL over HTTP where the client prefers it, otherwise JSON. Status
 * codes are the same with both: 400 when the operation did not run, 200 when it did.
 */
export const mediaType = (accept: string | undefined): string => {
  const asked = (accept ?? '').split(',').map(readRange)
  const weightOf = (type: string) => asked.find((range) => range.type === type)?.weight
  const own = weightOf(graphqlResponse) ?? 0
  const other = weightOf(json) ?? weightOf('application/*') ?? weightOf('*/*') ?? 0
  const isFirst =
    asked.findIndex(({ type }) => type === graphqlResponse) < asked.findIndex(({ type }) => type === json)
  return own > 0 && (own > other || (own === other && (isFirst || weightOf(json) === undefined)))
    ? graphqlResponse
    : json
}

const readRange = (range: string): { type: string; weight: number } => {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return { type, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 }
}

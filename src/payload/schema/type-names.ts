import { formatNames, toWords, type SanitizedCollectionConfig } from 'payload'

/** The GraphQL name of a collection's documents: `Customer`. */
export const typeNameOf = ({ graphQL, slug }: SanitizedCollectionConfig): string =>
  graphQL && graphQL.singularName ? toWords(graphQL.singularName, true) : formatNames(slug).singular

/** The GraphQL name of its list: `Customers`. */
export const listNameOf = (config: SanitizedCollectionConfig): string => {
  const { graphQL, slug } = config
  const plural = graphQL && graphQL.pluralName ? toWords(graphQL.pluralName, true) : formatNames(slug).plural
  return plural === typeNameOf(config) ? `all${plural}` : plural
}

import type { FlattenedField, PayloadRequest, Where } from 'payload'
import type { Query } from '../../../domain/search/read-query.ts'
import type { Wanted } from '../../../domain/search/match-value.ts'
import { leanConfig } from '../../../payload/schema/lean-config.ts'
import { OperandRules } from '../../../payload/schema/operand-rules.ts'
import { searchedCollections, type Searched } from '../searched-collections.ts'
import { mayReadField } from './may-read-field.ts'

export type SearchedField = { field: FlattenedField; wanted: Wanted }

/** A collection as the caller searches it: the documents and the fields that they may read. */
export type Source = Pick<Searched, 'collection'> & {
  scope: Where[]
  fields: SearchedField[]
  /** The field `locked`, if there is one that the caller may read. */
  hasLock: boolean
}

export const readSources = async (req: PayloadRequest, query: Query): Promise<Source[]> => {
  const sources = await Promise.all(
    searchedCollections(req.payload.config).map(async ({ collection, fields }) => {
      const scope = await leanConfig(collection).access.read({ req })
      if (scope === false) return []
      const isReadable = await Promise.all(fields.map((field) => mayReadField(req, field)))
      const lock = collection.flattenedFields.find(({ name }) => name === 'locked')
      return [
        {
          collection,
          scope: scope === true ? [] : [scope],
          fields: fields
            .filter((_, at) => isReadable[at])
            .map((field) => ({ field, wanted: wantedIn(field, query) })),
          hasLock: await mayReadField(req, lock),
        },
      ]
    }),
  )
  return sources.flat()
}

const wantedIn = (field: FlattenedField, { text, words }: Query): Wanted => {
  const rules = OperandRules.of(field)
  const part = rules.toSpellings(text, { isWhole: false })
  return {
    whole: rules.toStored(text),
    part: rules.toStoredPart(text),
    words,
    spellings: part && { part, whole: rules.toSpellings(text, { isWhole: true }) ?? [] },
  }
}

import { configToSchema } from '@payloadcms/graphql'
import type { Payload } from 'payload'
import { dropBuiltIns } from '../../payload/schema/drop-built-ins.ts'
import { tellEstimates } from '../../payload/schema/tell-estimates.ts'
import { relaxDefaults } from '../../payload/schema/relax-defaults.ts'
import { alignOperators } from './align-operators.ts'

/** The schema of the GraphQL API, built from the configuration, with its validation rules. */
export const makeSchema = (payload: Payload): ReturnType<typeof configToSchema> => {
  const made = configToSchema(payload.config)
  relaxDefaults(made.schema, payload)
  alignOperators(made.schema, payload)
  dropBuiltIns(made.schema)
  tellEstimates(made.schema)
  return made
}

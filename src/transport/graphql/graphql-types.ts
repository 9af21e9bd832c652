import { GraphQLJSON } from '@payloadcms/graphql/types'
import type { GraphQLInputObjectType, GraphQLInputType, GraphQLObjectType, GraphQLOutputType } from 'graphql'
import type { Config } from 'payload'
import type { Action } from '../../kernel/action/define-action.ts'
import { inputFields } from '../../kernel/action/input-fields.ts'
import { itemOf } from '../../kernel/action/one-or-many.ts'
import { jsonSchemaOf } from '../json-schema-of.ts'
import type { JsonSchema } from '../openapi/json-schema.ts'

type Extension = NonNullable<NonNullable<Config['graphQL']>['queries']>
type GraphQL = Parameters<Extension>[0]
type Context = Parameters<Extension>[1]

/** Where an action takes one item or many, GraphQL takes them as a list by this name. */
const listArgument = 'items'

/**
 * GraphQL types built from JSON schemas, each name once, with the classes of the `graphql` package that Payload uses.
 */
export class GraphQLTypes {
  private readonly objects = new Map<string, GraphQLObjectType>()
  private readonly inputs = new Map<string, GraphQLInputObjectType>()

  constructor(
    private readonly graphQL: GraphQL,
    readonly collections: Context['collections'],
  ) {}

  /** The arguments of an action's field: the id of its document, and its input. */
  args({ about, graphql, input }: Action, typeName: string): Arguments {
    const hasOptionalArgs = 'hasOptionalArgs' in graphql && graphql.hasOptionalArgs === true
    const { GraphQLList, GraphQLNonNull, GraphQLString } = this.graphQL
    const id: Arguments = about === 'document' ? { id: { type: new GraphQLNonNull(GraphQLString) } } : {}
    const many = itemOf(input)
    if (many) {
      const item = new GraphQLNonNull(this.input(jsonSchemaOf(many.item, 'input'), `${typeName}Item`))
      return { ...id, [listArgument]: { type: new GraphQLNonNull(new GraphQLList(item)) } }
    }
    const { properties = {} } = jsonSchemaOf(input, 'input')
    const fields = inputFields(input).map(({ name, isRequired, isNullable }) => {
      const type = this.input(properties[name] ?? {}, typeName + capital(name))
      return [name, { type: isRequired && !isNullable && !hasOptionalArgs ? new GraphQLNonNull(type) : type }]
    })
    return { ...id, ...Object.fromEntries(fields) }
  }

  /** What the arguments mean as the body of the REST call: null for one that may be left out means that it was. */
  bodyOf({ input }: Action, sent: Record<string, unknown>): unknown {
    if (itemOf(input)) return sent[listArgument]
    const mayBeLeftOut = new Set(
      inputFields(input).flatMap(({ name, isRequired, isNullable }) =>
        isRequired || isNullable ? [] : [name],
      ),
    )
    return Object.fromEntries(
      Object.entries(sent).filter(([name, value]) => value !== null || !mayBeLeftOut.has(name)),
    )
  }

  output(schema: JsonSchema, name: string): GraphQLOutputType {
    const { GraphQLNonNull } = this.graphQL
    const { value, isNullable } = withoutNull(schema)
    const type = this.nullableOutput(value, name)
    return isNullable ? type : new GraphQLNonNull(type)
  }

  nullableOutput(schema: JsonSchema, name: string) {
    const { GraphQLList } = this.graphQL
    if (schema.$ref) return this.documentType(schema.$ref)
    if (schema.type === 'array') return new GraphQLList(this.output(schema.items ?? {}, name))
    return hasGraphQLFields(schema) ? this.object(schema, schema.title ?? name) : this.scalar(schema)
  }

  private object({ properties, required = [] }: ObjectSchema, name: string): GraphQLObjectType {
    const known = this.objects.get(name)
    if (known) return known
    const fields = Object.entries(properties).map(([key, property]) => {
      const field = this.output(property, name + capital(key))
      return [key, { type: required.includes(key) ? field : this.graphQL.getNullableType(field) }]
    })
    const made = new this.graphQL.GraphQLObjectType({ name, fields: Object.fromEntries(fields) })
    this.objects.set(name, made)
    return made
  }

  private input(schema: JsonSchema, name: string) {
    const { GraphQLList, GraphQLNonNull } = this.graphQL
    const { value } = withoutNull(schema)
    if (value.type === 'array' && value.items)
      return new GraphQLList(new GraphQLNonNull(this.inputItem(value.items, name)))
    return this.inputItem(value, name)
  }

  private inputItem(schema: JsonSchema, name: string) {
    return hasGraphQLFields(schema)
      ? this.inputObject(schema, `${schema.title ?? name}Input`)
      : this.scalar(schema)
  }

  private inputObject({ properties, required = [] }: ObjectSchema, name: string): GraphQLInputObjectType {
    const known = this.inputs.get(name)
    if (known) return known
    const { GraphQLInputObjectType, GraphQLNonNull } = this.graphQL
    const fields = Object.entries(properties).map(([key, property]) => {
      const field = this.input(property, name + capital(key))
      return [key, { type: required.includes(key) ? new GraphQLNonNull(field) : field }]
    })
    const made = new GraphQLInputObjectType({ name, fields: Object.fromEntries(fields) })
    this.inputs.set(name, made)
    return made
  }

  private scalar({ type }: JsonSchema) {
    const { GraphQLBoolean, GraphQLFloat, GraphQLInt, GraphQLString } = this.graphQL
    if (type === 'string') return GraphQLString
    if (type === 'integer') return GraphQLInt
    if (type === 'number') return GraphQLFloat
    if (type === 'boolean') return GraphQLBoolean
    return GraphQLJSON
  }

  /** Payload's type of a collection. */
  private documentType(ref: string) {
    const slug = ref.replace('#/components/schemas/', '')
    const type = this.collections[slug]?.graphQL?.type
    if (!type) throw new Error(`The collection ${slug} has no GraphQL type.`)
    return type
  }
}

type Arguments = Record<string, { type: GraphQLInputType }>

type ObjectSchema = JsonSchema & { properties: Record<string, JsonSchema> }

/** An object whose property names are valid in GraphQL; any other is of type JSON. */
const hasGraphQLFields = (schema: JsonSchema): schema is ObjectSchema => {
  const names = Object.keys(schema.properties ?? {})
  return schema.type === 'object' && names.length > 0 && names.every((name) => /^[A-Za-z]\w*$/.test(name))
}

/** `string | null` as a nullable string. */
const withoutNull = (schema: JsonSchema): { value: JsonSchema; isNullable: boolean } => {
  const kinds = schema.anyOf?.filter(({ type }) => type !== 'null') ?? []
  const [only] = kinds
  if (only && kinds.length === 1) return { value: only, isNullable: true }
  if (!Array.isArray(schema.type)) return { value: schema, isNullable: false }
  const [type] = schema.type.filter((each: unknown) => each !== 'null')
  return { value: { ...schema, type }, isNullable: schema.type.includes('null') }
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

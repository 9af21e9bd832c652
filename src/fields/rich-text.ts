import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { FeatureProviderServer } from '@payloadcms/richtext-lexical'
import type { FieldAffectingData, RichTextField } from 'payload'
import { isSafeLink } from '../domain/rich-text/is-safe-link.ts'
import { plainTextOf } from '../domain/rich-text/plain-text-of.ts'
import { readRichText, type RichTextProblem } from '../domain/rich-text/read-rich-text.ts'
import type { RichBlock } from '../domain/rich-text/rich-text.ts'
import { toLexical } from '../domain/rich-text/to-lexical.ts'
import { Problem } from '../kernel/errors/problem.ts'
import { translate } from '../i18n/translate.ts'
import type { Text } from '../i18n/text.ts'
import { richTextTexts } from '../i18n/texts/rich-text.ts'
import { nameHook } from '../kernel/name-hook.ts'

type Wrong = { text: Text; values?: Record<string, string | number> }

type Options = {
  name: string
  label: Text
  help?: Text
  isRequired?: boolean
  access?: RichTextField['access']
  /** What a link may target besides web and mail addresses. */
  acceptsLink?: (url: string) => boolean
  /** Additional validation of a parsed text; also run while typing. */
  check?: (blocks: RichBlock[], document: unknown) => Wrong | undefined
  admin?: RichTextField['admin']
  /** Features of the editor besides those that every rich text has. */
  features?: FeatureProviderServer[]
}

/**
 * A text with headings, lists, links and emphasis. Stored is only what `readRichText` parses of the given document;
 * everything else is a 400 at the field, over REST and GraphQL alike.
 */
export const richText = (options: Options): RichTextField => {
  const { name, label, help, isRequired = false, access, acceptsLink, check, admin } = options
  const more = options.features ?? []
  return {
    name,
    type: 'richText',
    label,
    required: isRequired,
    access,
    editor: lexicalEditor({ features: () => [...features(acceptsLink), ...more] }),
    hooks: {
      beforeValidate: [
        // Before the hooks of the editor, which rely on the structure of the document.
        nameHook('readRichText', ({ value, path }) => {
          if (value === undefined || value === null || value === '') return value === '' ? null : value
          const read = readRichText(value, { acceptsLink })
          if ('blocks' in read) return toLexical(read.blocks)
          const { text, values } = explain(read.problem)
          throw new Problem('validation_failed', {
            fields: [{ path: path.join('.'), code: read.problem.code, text, values }],
          })
        }),
      ],
    },
    validate: (value: unknown, { req, data }) => {
      const isGiven = value !== undefined && value !== null
      const read = isGiven ? readRichText(value, { acceptsLink }) : { blocks: [] }
      if ('problem' in read) {
        const { text, values } = explain(read.problem)
        return translate(req, text, values)
      }
      if (isRequired && plainTextOf(read.blocks) === '') return req.t('validation:required')
      const wrong = isGiven ? check?.(read.blocks, data) : undefined
      return wrong ? translate(req, wrong.text, wrong.values) : true
    },
    admin: { ...admin, ...(help && { description: help }) },
  }
}

const explain = ({ code, ...values }: RichTextProblem): Wrong => ({ text: richTextTexts[code], values })

const features = (acceptsLink: Options['acceptsLink']) => [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
  BoldFeature(),
  ItalicFeature(),
  UnderlineFeature(),
  StrikethroughFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({
    disableAutoLinks: true,
    enabledCollections: [],
    fields: ({ defaultFields }) =>
      defaultFields.flatMap((field) => ('type' in field ? linkField(field, acceptsLink) : [])),
  }),
  FixedToolbarFeature(),
]

/** A link has only a text and a URL, without a choice of type and target window. */
const linkField = (field: FieldAffectingData, acceptsLink: Options['acceptsLink']): FieldAffectingData[] => {
  if (field.name === 'newTab') return []
  if (field.name === 'linkType' && field.type === 'radio')
    return [{ ...field, admin: { ...field.admin, hidden: true } }]
  if (field.name !== 'url' || field.type !== 'text' || field.hasMany) return [field]
  const validate: typeof field.validate = (value, { req }) => {
    const url = typeof value === 'string' ? value.trim() : ''
    return isSafeLink(url) || acceptsLink?.(url) ? true : translate(req, richTextTexts.unsafe_link, { url })
  }
  return [{ ...field, hooks: {}, validate }]
}

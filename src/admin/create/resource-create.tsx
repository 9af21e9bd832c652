import { getTranslation } from '@payloadcms/translations'
import { fillText } from '../../i18n/text.ts'
import { createTexts as texts } from '../../i18n/texts/create.ts'
import { askedAccount } from './asked-account.ts'
import type { ResourceCreateProps } from './create-props.ts'
import { describeInputs } from './describe-inputs.ts'
import { ResourceForm } from './resource-form.tsx'

const more = ['status', 'externalId', 'metadata']
const always = ['name', 'customer', ...more]

/** The fields that every document has, and that the product writes. */
const notTyped = ['id', 'createdAt', 'updatedAt', 'deletedAt', 'effectiveStatus', 'ownerPath']

/** The page of a new resource: `?customer=<id>` begins one of an account. */
export const ResourceCreate = async ({ reader, slug, query }: ResourceCreateProps) => {
  const { req, language } = reader
  const { flattenedFields, labels } = req.payload.collections[slug].config
  // What belongs to a kind alone is taken from its collection: a kind needs nothing here.
  const own = flattenedFields
    .map(({ name }) => name)
    .filter((name) => !always.includes(name) && !notTyped.includes(name))
  const [inputs, { choice }] = await Promise.all([
    describeInputs(reader, slug, [...always, ...own]),
    askedAccount(reader, query.customer),
  ])
  const kind = getTranslation(labels.singular, req.i18n)
  return (
    <ResourceForm
      slug={slug}
      title={fillText(texts.add, language, { kind })}
      inputs={inputs}
      own={own}
      more={more}
      account={choice}
      canBeNobodys={reader.actor.kind === 'staff'}
    />
  )
}

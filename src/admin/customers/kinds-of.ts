import { getTranslation } from '@payloadcms/translations'
import { isResource } from '../../ui/lists/is-resource.ts'
import type { CustomerRecord } from './customer-record.ts'

/** The kinds of resources of the product with their words, and how many the customer has. */
export const kindsOf = ({ reader: { req }, counts, doc }: CustomerRecord) =>
  req.payload.config.collections.filter(isResource).map(({ slug, labels }) => {
    const { all = 0, off = 0 } = counts.kinds[slug] ?? {}
    return {
      slug,
      singular: getTranslation(labels.singular, req.i18n),
      plural: getTranslation(labels.plural, req.i18n),
      all,
      // Nothing of an account that is off runs.
      off: doc.effectiveStatus === 'disabled' ? all : off,
    }
  })

import type { Field } from 'payload'
import { areaOfKind, productAreas } from '../../domain/product-areas.ts'
import { areaSwitchTexts } from '../../i18n/texts/product-areas.ts'
import { resources } from '../../collections/resources/index.ts'

/**
 * A switch for each part of the product that not every firm uses, and for each kind of resource. Off means: not offered in
 * panel and portal. The API does not change, and nothing is deleted.
 */
export const productAreaFields = (): Field => ({
  name: 'productAreas',
  type: 'group',
  label: areaSwitchTexts.label,
  admin: { description: areaSwitchTexts.help, className: 'product-areas' },
  fields: [
    ...productAreas.map((area) => areaSwitch(area, areaSwitchTexts[area])),
    ...resources.map(({ slug, labels }) => areaSwitch(areaOfKind(slug), labels?.plural)),
  ],
})

type Label = Extract<Field, { type: 'checkbox' }>['label']

const areaSwitch = (name: string, label: Label): Field => ({
  ...{ name, type: 'checkbox', defaultValue: true },
  ...(label !== undefined && { label }),
})

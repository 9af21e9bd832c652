import { singleLineField } from '../../../fields/single-line-field.ts'
import { ownedResource } from '../owned-resource/index.ts'
import { assetTexts } from './texts.ts'

export const assets = ownedResource({
  slug: 'assets',
  labels: assetTexts,
  columns: ['type'],
  fields: [singleLineField({ name: 'type', label: assetTexts.type, index: true })],
})

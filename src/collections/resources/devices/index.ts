import { singleLineField } from '../../../fields/single-line-field.ts'
import { ownedResource } from '../owned-resource/index.ts'
import { deviceTexts } from './texts.ts'

export const devices = ownedResource({
  slug: 'devices',
  labels: deviceTexts,
  columns: ['type'],
  fields: [singleLineField({ name: 'type', label: deviceTexts.type, index: true })],
})

import { line } from '../../../fields/line.ts'
import { ownedResource } from '../owned-resource/index.ts'
import { deviceTexts } from './texts.ts'

export const devices = ownedResource({
  slug: 'devices',
  labels: deviceTexts,
  columns: ['type'],
  fields: [line({ name: 'type', label: deviceTexts.type, index: true })],
})

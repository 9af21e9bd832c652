import { line } from '../../../fields/line.ts'
import { ownedResource } from '../owned-resource/index.ts'
import { mediaServiceTexts } from './texts.ts'

export const mediaServices = ownedResource({
  slug: 'media-services',
  labels: mediaServiceTexts,
  columns: ['kind'],
  fields: [
    line({ name: 'kind', label: mediaServiceTexts.kind, help: mediaServiceTexts.kindHelp, index: true }),
  ],
})

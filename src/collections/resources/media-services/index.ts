import { singleLineField } from '../../../fields/single-line-field.ts'
import { ownedResource } from '../owned-resource/index.ts'
import { mediaServiceTexts } from './texts.ts'

export const mediaServices = ownedResource({
  slug: 'media-services',
  labels: mediaServiceTexts,
  columns: ['kind'],
  fields: [
    singleLineField({
      name: 'kind',
      label: mediaServiceTexts.kind,
      help: mediaServiceTexts.kindHelp,
      index: true,
    }),
  ],
})

import type { PayloadRequest } from 'payload'
import { singleLineField } from '../../../fields/single-line-field.ts'
import { translate } from '../../../i18n/translate.ts'
import { ownedResource } from '../owned-resource/index.ts'
import { assertSourceUnused } from './hooks/assert-source-unused.ts'
import { streamSourceTexts } from './texts.ts'

const protocols = ['http:', 'https:', 'rtmp:', 'rtmps:', 'rtsp:', 'rtp:', 'udp:', 'srt:']

export const streamSources = ownedResource({
  slug: 'stream-sources',
  labels: streamSourceTexts,
  columns: ['kind', 'url'],
  searchable: ['url'],
  hooks: {
    beforeChange: [assertSourceUnused.beforeChange],
    beforeDelete: [assertSourceUnused.beforeDelete],
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: streamSourceTexts.kind,
      required: true,
      defaultValue: 'channel',
      options: [
        { value: 'channel', label: streamSourceTexts.kindChannel },
        { value: 'vod', label: streamSourceTexts.kindVod },
      ],
    },
    {
      ...singleLineField({ name: 'url', label: streamSourceTexts.url, maxLength: 2000 }),
      validate: (value: unknown, { req }: { req: PayloadRequest }) => {
        if (value === undefined || value === null || value === '') return true
        const isAddress = typeof value === 'string' && value.length <= 2000 && URL.canParse(value)
        return isAddress && protocols.includes(new URL(value).protocol)
          ? true
          : translate(req, streamSourceTexts.urlInvalid)
      },
    },
  ],
})

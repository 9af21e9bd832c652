import type { PayloadRequest } from 'payload'
import { line } from '../../../fields/line.ts'
import { say } from '../../../i18n/say.ts'
import { ownedResource } from '../owned-resource/index.ts'
import { refuseSourceInUse } from './hooks/refuse-source-in-use.ts'
import { streamSourceTexts } from './texts.ts'

const protocols = ['http:', 'https:', 'rtmp:', 'rtmps:', 'rtsp:', 'rtp:', 'udp:', 'srt:']

export const streamSources = ownedResource({
  slug: 'stream-sources',
  labels: streamSourceTexts,
  columns: ['kind', 'url'],
  searchable: ['url'],
  hooks: {
    beforeChange: [refuseSourceInUse.beforeChange],
    beforeDelete: [refuseSourceInUse.beforeDelete],
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
      ...line({ name: 'url', label: streamSourceTexts.url, maxLength: 2000 }),
      validate: (value: unknown, { req }: { req: PayloadRequest }) => {
        if (value === undefined || value === null || value === '') return true
        const isAddress = typeof value === 'string' && value.length <= 2000 && URL.canParse(value)
        return isAddress && protocols.includes(new URL(value).protocol)
          ? true
          : say(req, streamSourceTexts.urlInvalid)
      },
    },
  ],
})

import type { PayloadRequest } from 'payload'
import { grant } from '../../../access/grant.ts'
import { line } from '../../../fields/line.ts'
import { refuseInUse } from '../../../hooks/refuse-in-use.ts'
import { say } from '../../../i18n/say.ts'
import { streamSourceTexts } from '../../../i18n/texts/users.ts'
import { defineCollection } from '../../define-collection.ts'

const protocols = ['http:', 'https:', 'rtmp:', 'rtmps:', 'rtsp:', 'rtp:', 'udp:', 'srt:']

export const streamSources = defineCollection({
  slug: 'stream-sources',
  area: 'resources',
  labels: streamSourceTexts,
  access: {
    read: grant({ administrator: true, support: true }),
    create: grant({ administrator: true }),
    update: grant({ administrator: true }),
    delete: grant({ administrator: true }),
  },
  admin: {
    useAsTitle: 'name',
    description: streamSourceTexts.description,
    defaultColumns: ['name', 'kind', 'url'],
    listSearchableFields: ['name', 'url'],
  },
  hooks: {
    beforeDelete: [
      refuseInUse({
        collection: 'users',
        where: (id) => ({
          or: ['channelStreamSource', 'vodStreamSource'].map((name) => ({ [name]: { equals: id } })),
        }),
        text: streamSourceTexts.inUse,
      }),
    ],
  },
  fields: [
    { ...line({ name: 'name', label: streamSourceTexts.name, maxLength: 100 }), required: true },
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

import { fillText } from '../../i18n/text.ts'
import { formatDuration } from '../../i18n/format-duration.ts'
import { userPageTexts as texts } from '../../i18n/texts/records.ts'
import { isId } from '../../domain/is-id.ts'
import { RecordSection } from '../records/record-section.tsx'
import { ValueList, type Line } from '../records/value-list.tsx'
import type { UserRecord } from './user-record.ts'

const hour = 3600

/** The settings for apps, as people say them. */
export const AppSettings = async ({ record }: { record: UserRecord }) => {
  const { doc, reader, account } = record
  const { req, language } = reader
  const sources = [doc.channelStreamSource, doc.vodStreamSource].filter(isId)
  const { docs } =
    sources.length > 0
      ? await req.payload.find({
          collection: 'stream-sources',
          where: { id: { in: sources } },
          select: { name: true },
          pagination: false,
          depth: 0,
          req,
          overrideAccess: false,
        })
      : { docs: [] }
  const sourceLine = (name: 'channelStreamSource' | 'vodStreamSource'): Line => ({
    names: [name],
    shown: docs.find(({ id }) => id === doc[name])?.name ?? null,
  })
  const { activityTimeout: seconds, autoTimezone } = doc
  const lines: Line[] = [
    {
      names: ['activityTimeout'],
      label: texts.backToMenu[language],
      special: { factor: hour, label: texts.backToMenuHours[language] },
      shown:
        typeof seconds !== 'number'
          ? null
          : seconds === 0
            ? texts.never[language]
            : fillText(texts.after, language, { time: formatDuration(seconds, language) }),
    },
    {
      names: ['timezone'],
      special: { ...(account?.country && { country: account.country }) },
      isReadOnly: autoTimezone === true,
      ...(autoTimezone && { shown: texts.byNetwork[language] }),
    },
    { names: ['autoTimezone'] },
    sourceLine('channelStreamSource'),
    sourceLine('vodStreamSource'),
    { names: ['getMessages'] },
    { names: ['receiveAds'] },
    { names: ['showAdultContent'] },
    { names: ['isTester'] },
  ]
  return (
    <RecordSection heading={texts.app[language]}>
      <ValueList record={record} lines={lines} />
    </RecordSection>
  )
}

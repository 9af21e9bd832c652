import { listCellTexts as texts } from '../../../i18n/texts/list.ts'
import { Moment } from '../../../ui/moment/moment.tsx'
import { rememberedZone } from '../../../ui/moment/remembered-zone.ts'
import type { Reader } from '../../page/reader.ts'

type Props = { moment: unknown; reader: Reader; isNever?: boolean }

/** A moment in as few letters as tell when it was; pointing at it shows day and time. */
export const MomentCell = ({ moment, reader, isNever = false }: Props) => {
  const { language, user, req } = reader
  if (typeof moment !== 'string')
    return isNever ? <span className="list__soft">{texts.never[language]}</span> : null
  const zone = user.timezone ?? rememberedZone(req.headers)
  return <Moment at={moment} language={language} zone={zone} style="short-relative" />
}

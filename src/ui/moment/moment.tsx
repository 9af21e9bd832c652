import { LocalMoment } from './local-moment.tsx'
import { TimeText, type TimeTextProps } from './time-text.tsx'

type Props = TimeTextProps & {
  /** The reader's time zone; null where only the browser knows it. */
  zone: string | null
}

/** A moment in the reader's language and time zone, for components of the server and of the browser. */
export const Moment = ({ zone, ...props }: Props) =>
  zone ? <TimeText {...props} zone={zone} /> : <LocalMoment {...props} />

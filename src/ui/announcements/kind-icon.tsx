import type { AnnouncementKind } from '../../domain/messaging/announcement-kind.ts'

const circle = 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z'

const shapes: Record<AnnouncementKind, string> = {
  info: `${circle}M12 11v5.5M12 7.5v.5`,
  success: `${circle}M8 12.5l2.8 2.8L16 9.5`,
  warning: 'M12 3.5L2.5 20h19zM12 10v4.5M12 17v.5',
  danger: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.5M12 16v.5',
}

/** Each kind has a shape of its own, so that it is recognizable without colours. */
export const KindIcon = ({ kind }: { kind: AnnouncementKind }) => (
  <svg className="announcement__icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={shapes[kind]} />
  </svg>
)

/** From the least to the most severe; the database uses this order. */
export const announcementKinds = ['info', 'success', 'warning', 'danger'] as const

export type AnnouncementKind = (typeof announcementKinds)[number]

export const toAnnouncementKind = (value: unknown): AnnouncementKind =>
  announcementKinds.find((kind) => kind === value) ?? 'info'

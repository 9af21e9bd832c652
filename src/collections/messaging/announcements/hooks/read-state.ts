import type { FieldHook } from 'payload'
import { announcementState } from '../../../../domain/messaging/announcement-state.ts'

export const readState: FieldHook = ({ data }) =>
  announcementState({ publishAt: data?.publishAt, expireAt: data?.expireAt }, new Date())

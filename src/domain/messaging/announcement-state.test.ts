import { describe, expect, it } from 'vitest'
import { announcementState } from './announcement-state.ts'

const now = new Date('2026-11-22T12:00:00.000Z')
const [before, after] = ['2026-11-22T11:59:59.999Z', '2026-11-22T12:00:00.001Z']

describe('the state of an announcement', () => {
  it('is shown from its time on, that moment included', () => {
    const shown = { publishAt: now.toISOString(), expireAt: null }
    expect(announcementState(shown, now)).toBe('shown')
    expect(announcementState({ publishAt: after, expireAt: null }, now)).toBe('scheduled')
    expect(announcementState({ publishAt: undefined, expireAt: undefined }, now)).toBe('shown')
  })

  it('is expired from its end on, that moment included', () => {
    expect(announcementState({ publishAt: before, expireAt: now.toISOString() }, now)).toBe('expired')
    expect(announcementState({ publishAt: before, expireAt: after }, now)).toBe('shown')
  })
})

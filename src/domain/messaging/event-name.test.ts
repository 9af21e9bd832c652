import { describe, expect, it } from 'vitest'
import { isOwnEventName, isPostable, isSystemEvent, systemEvents } from './event-name.ts'

describe('The name of an event', () => {
  it.each(['camera.offline', 'sensor-7.too-hot', 'a.b.c', '1.2'])('of an app may be %s', (name) => {
    expect(isOwnEventName(name)).toBe(true)
  })

  it.each([
    'offline',
    'Camera.offline',
    'camera..offline',
    '.camera',
    'camera.',
    'camera offline',
    'a.b-',
    7,
  ])('of an app is not %s', (name) => {
    expect(isOwnEventName(name)).toBe(false)
  })

  it('of an app has at most a hundred characters', () => {
    expect(isOwnEventName(`a.${'b'.repeat(98)}`)).toBe(true)
    expect(isOwnEventName(`a.${'b'.repeat(99)}`)).toBe(false)
  })

  it('of the product is never one that an app could choose, and only a limit that is near may be posted', () => {
    expect(systemEvents.filter(isOwnEventName)).toEqual([])
    expect(systemEvents.filter(isPostable)).toEqual(['limit-near'])
    expect(isSystemEvent('camera.offline')).toBe(false)
  })
})

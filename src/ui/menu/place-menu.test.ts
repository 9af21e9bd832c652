import { describe, expect, it } from 'vitest'
import { placeMenu } from './place-menu.ts'

const viewport = { width: 390, height: 800 }
const list = { width: 240, height: 200 }
const buttonAt = (left: number, top: number) => ({ left, right: left + 40, top, bottom: top + 40 })

describe('placeMenu', () => {
  it('puts the list below its button, from the left edge of it', () => {
    expect(placeMenu(buttonAt(20, 100), list, viewport)).toEqual({ left: 20, top: 144, maxHeight: 648 })
  })

  it('ends at the right edge of a button that stands too far to the right', () => {
    expect(placeMenu(buttonAt(340, 100), list, viewport).left).toBe(140)
  })

  it('opens upwards where only there is room', () => {
    expect(placeMenu(buttonAt(20, 740), list, viewport)).toEqual({ left: 20, top: 536, maxHeight: 728 })
  })

  it('never stands outside the viewport', () => {
    expect(placeMenu(buttonAt(-60, 100), list, viewport).left).toBe(8)
    expect(placeMenu(buttonAt(20, 100), { width: 600, height: 200 }, viewport).left).toBe(8)
    expect(placeMenu(buttonAt(20, 300), { width: 240, height: 2000 }, viewport)).toEqual({
      left: 20,
      top: 344,
      maxHeight: 448,
    })
  })
})

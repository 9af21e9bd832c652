import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brandPalette } from './brand-palette.ts'
import { contrast, formatColour, parseColour, type Rgb } from './contrast.ts'

const share = fc.integer({ min: 0, max: 255 })
const rgb = (text: string): Rgb => parseColour(text) ?? [NaN, NaN, NaN]

describe('brandPalette', () => {
  it('can be read, whatever the colour', () => {
    fc.assert(
      fc.property(fc.tuple(share, share, share), (colour) => {
        const palette = brandPalette(formatColour(colour))
        for (const [scheme, ground] of [
          ['light', '#eef1f6'],
          ['dark', '#242c38'],
        ] as const) {
          const { accent, accentHover, onAccent, link } = palette?.[scheme] ?? {}
          expect(contrast(rgb(accent ?? ''), rgb(onAccent ?? ''))).toBeGreaterThanOrEqual(4.5)
          expect(contrast(rgb(accentHover ?? ''), rgb(onAccent ?? ''))).toBeGreaterThanOrEqual(4.5)
          expect(contrast(rgb(link ?? ''), rgb(ground))).toBeGreaterThanOrEqual(4.5)
        }
      }),
    )
  })

  it('keeps the chosen colour for buttons', () => {
    expect(brandPalette('#E30613')?.light.accent).toBe('#e30613')
  })

  it('knows no other notation', () => {
    for (const text of ['red', '#fff', '#12345g', 'rgb(0,0,0)', '#1234567'])
      expect(brandPalette(text)).toBeUndefined()
  })
})

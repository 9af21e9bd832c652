import { describe, expect, it } from 'vitest'
import { maxLogoBytes, parseBrandImage } from './brand-image.ts'

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]
const url = (bytes: number[], type = 'image/png') =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`

describe('parseBrandImage', () => {
  it('reads an image by its content', () => {
    expect(parseBrandImage(url(png, 'text/html'))).toEqual({ type: 'image/png', bytes: Uint8Array.from(png) })
  })

  it('takes no script, page or drawing for one', () => {
    const drawing = [...Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')]
    expect(parseBrandImage(url(drawing, 'image/svg+xml'))).toBe('no-image')
    expect(parseBrandImage('https://example.com/logo.png')).toBe('no-image')
    expect(parseBrandImage('data:image/png;base64,')).toBe('no-image')
  })

  it.each(['A', 'AA=', 'AAAAA', 'iVBORw0KGgo'])('takes %s, which is no whole base64, for none', (encoded) => {
    expect(parseBrandImage(`data:image/png;base64,${encoded}`)).toBe('no-image')
  })

  it('refuses one that is too large', () => {
    expect(parseBrandImage(url([...png, ...Array.from({ length: maxLogoBytes }, () => 0)]))).toBe('too-large')
  })
})

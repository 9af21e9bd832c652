import { contrast, formatColour, mixColours, parseColour, type Rgb } from './contrast.ts'

export type Palette = {
  /** Main buttons, the bar beside the open entry. */
  accent: string
  accentHover: string
  /** Text on both. */
  onAccent: string
  /** Links and the ring around what has the focus, on the page and on surfaces. */
  link: string
}

export type BrandPalette = { light: Palette; dark: Palette }

const white: Rgb = [255, 255, 255]
const black: Rgb = [0, 0, 0]

/** What links stand on, see `ui/styles/tokens.css`: the ground of each scheme on which contrast is the least. */
const grounds = { light: [238, 241, 246], dark: [36, 44, 56] } as const satisfies Record<string, Rgb>

/** WCAG 2.2, 1.4.3. */
const readable = 4.5

/**
 * The colours of an operator's brand, made of the one chosen: it is kept where nothing must be read on it, and made darker
 * or lighter only as far as text needs.
 */
export const brandPalette = (colour: string): BrandPalette | undefined => {
  const chosen = parseColour(colour)
  if (!chosen) return undefined
  const on = contrast(chosen, white) >= contrast(chosen, black) ? white : black
  const accent = {
    accent: formatColour(chosen),
    // Away from the text, so that it stays readable.
    accentHover: formatColour(mixColours(chosen, on === white ? black : white, 0.14)),
    onAccent: formatColour(on),
  }
  return {
    light: { ...accent, link: formatColour(readableOn(grounds.light, chosen, black)) },
    dark: { ...accent, link: formatColour(readableOn(grounds.dark, chosen, white)) },
  }
}

const readableOn = (ground: Rgb, colour: Rgb, towards: Rgb): Rgb => {
  const shares = Array.from({ length: 21 }, (_, step) => step / 20)
  const found = shares
    .map((share) => parseColour(formatColour(mixColours(colour, towards, share))))
    .find((mixed) => mixed && contrast(mixed, ground) >= readable)
  return found ?? towards
}

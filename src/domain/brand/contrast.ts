/** A colour as its shares of red, green and blue, each from 0 to 255. */
export type Rgb = readonly [number, number, number]

/** `#1d4ed8`, in capitals or not; undefined for anything else. */
export const parseColour = (text: string): Rgb | undefined => {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text)
  if (!hex) return undefined
  const [red, green, blue] = hex.slice(1).map((pair) => Number.parseInt(pair, 16))
  return [red ?? 0, green ?? 0, blue ?? 0]
}

export const formatColour = (rgb: Rgb): string =>
  `#${rgb.map((share) => Math.round(share).toString(16).padStart(2, '0')).join('')}`

/** How much of the second colour is in the first: 0 none, 1 nothing else. */
export const mixColours = (one: Rgb, other: Rgb, share: number): Rgb => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
]

/** The ratio of contrast of WCAG 2.2: from 1 to 21. */
export const contrast = (one: Rgb, other: Rgb): number => {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

const luminance = (rgb: Rgb): number => {
  const [red, green, blue] = rgb.map((share) => {
    const part = share / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

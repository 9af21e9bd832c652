import { brandPalette, type Palette } from '../../domain/brand/brand-palette.ts'
import { readBrand } from './read-brand.ts'

/** Gives the page the operator's colours, in place of those of `styles/tokens.css`. */
export const BrandStyle = async () => {
  const { colour } = await readBrand()
  const palette = colour ? brandPalette(colour) : undefined
  if (!palette) return null
  const light = declare(palette.light)
  const dark = declare(palette.dark)
  return (
    <style>{`:root:root{${light}}[data-theme=dark]:root{${dark}}@media (prefers-color-scheme:dark){:root:root:not([data-theme]){${dark}}}`}</style>
  )
}

const declare = ({ accent, accentHover, onAccent, link }: Palette): string =>
  `--accent:${accent};--accent-hover:${accentHover};--on-accent:${onAccent};--link:${link};--focus:${link}`

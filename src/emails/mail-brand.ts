import { brandPalette } from '../domain/brand/brand-palette.ts'

/** Whose mail it is, and how it looks. */
export type MailBrand = {
  name: string
  /** As `#1d4ed8`; null: the product's own. */
  colour: string | null
  hasLogo: boolean
}

/** The logo travels in the mail itself, as an attachment of this content id. */
export const logoContentId = 'brand-logo'

/** Colours of a mail: the button with its text, and links on white. */
export const mailColours = ({ colour }: Pick<MailBrand, 'colour'>) => {
  const { accent, onAccent, link } = brandPalette(colour ?? '')?.light ?? {}
  return { button: accent ?? '#1d4ed8', onButton: onAccent ?? '#ffffff', link: link ?? '#1d4ed8' }
}

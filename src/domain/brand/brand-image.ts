/** The formats that mail programs show too, by how their files begin. */
const formats = [
  { type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', begins: [0x47, 0x49, 0x46, 0x38] },
] as const

export type BrandImage = { type: (typeof formats)[number]['type']; bytes: Uint8Array }

/** Bytes of a logo: it comes with every mail. */
export const maxLogoBytes = 64 * 1024

/**
 * The image of a data URL (`data:image/png;base64,…`), known by its content and not by what it says of itself.
 * @returns why not, if it is none
 */
export const parseBrandImage = (url: string): BrandImage | 'no-image' | 'too-large' => {
  const encoded = /^data:[\w/+.-]*;base64,([A-Za-z0-9+/]+={0,2})$/.exec(url)?.[1]
  if (!encoded || encoded.length % 4 !== 0) return 'no-image'
  if (encoded.length > Math.ceil(maxLogoBytes / 3) * 4) return 'too-large'
  const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
  if (bytes.length > maxLogoBytes) return 'too-large'
  const format = formats.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))
  return format ? { type: format.type, bytes } : 'no-image'
}

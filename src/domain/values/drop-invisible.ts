/** Marks, embeddings, overrides and isolates that set the direction of reading. */
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u

/** Letters and marks of the scripts whose letters join, or form clusters that a joiner takes apart or holds together. */
const joining =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Mand}\p{scx=Adlm}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Java}\p{scx=Bali}]/u
const letter = /[\p{L}\p{M}]/u

/** What a sequence of emoji joins: a picture, the style or skin colour after one, the end of a flag of tags. */
const picture = /[\p{Extended_Pictographic}\u{fe0f}\u{1f3fb}-\u{1f3ff}]/u
const tag = /[\u{e0020}-\u{e007f}]/u
const blackFlag = '\u{1f3f4}'

/**
 * Composed (NFC) and without what cannot be seen, except where a script or an emoji needs it: joiners between letters
 * that join, joiners and styles of emoji, variants of Han and Mongolian characters, flags.
 */
export const dropInvisible = (text: string, kept: { keepsDirection: boolean }): string => {
  const composed = text.normalize('NFC')
  if (!invisible.test(composed)) return composed
  const once = dropOnce(composed, kept).normalize('NFC')
  // What stood beside an invisible character may be a neighbour now of what needed it.
  return once === text ? once : dropInvisible(once, kept)
}

const dropOnce = (text: string, { keepsDirection }: { keepsDirection: boolean }): string => {
  const kept: string[] = []
  const given = [...text]
  given.forEach((character, at) => {
    const isKept = direction.test(character)
      ? keepsDirection
      : !invisible.test(character) || isNeeded(character, kept.at(-1) ?? '', given[at + 1] ?? '')
    if (isKept) kept.push(character)
  })
  return kept.join('')
}

const isNeeded = (character: string, previous: string, next: string): boolean => {
  switch (true) {
    case /[\u200c\u200d]/u.test(character):
      if (letter.test(previous) && joining.test(previous)) return true
      return character === '\u200d' && picture.test(previous) && picture.test(next)
    case /[\ufe00-\ufe0f]/u.test(character):
      return /[^\p{Z}\p{M}\p{Cc}\p{Cf}]/u.test(previous)
    case /[\u{e0100}-\u{e01ef}]/u.test(character):
      return /\p{scx=Hani}/u.test(previous)
    case /[\u180b-\u180f]/u.test(character):
      return letter.test(previous) && /\p{scx=Mong}/u.test(previous)
    case tag.test(character):
      return previous === blackFlag || tag.test(previous)
    default:
      return false
  }
}

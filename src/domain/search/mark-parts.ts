import { searchText } from './search-text.ts'

export type Part = { text: string; isMatch: boolean }

/** A text in parts, with those marked that a search has found: the text as a whole, else each of its words. */
export const markParts = (text: string, query: string): Part[] => {
  const whole = searchText(query.trim())
  const { plain, places } = unfold(text)
  const wanted = plain.includes(whole) ? [whole] : whole.split(/\s+/u)
  const isMarked = new Set<number>()
  for (const word of wanted.filter(Boolean))
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length))
      for (const place of places.slice(at, at + word.length)) isMarked.add(place)
  const parts: Part[] = []
  for (const [place, character] of [...text].entries()) {
    const isMatch = isMarked.has(place)
    const last = parts.at(-1)
    if (last?.isMatch === isMatch) last.text += character
    else parts.push({ text: character, isMatch })
  }
  return parts
}

/** The text as it is searched, and for each unit of it the character that it comes from. */
const unfold = (text: string): { plain: string; places: number[] } => {
  let plain = ''
  const places: number[] = []
  for (const [place, character] of [...text].entries()) {
    const found = searchText(character)
    plain += found
    places.push(...Array.from(found, () => place))
  }
  return { plain, places }
}

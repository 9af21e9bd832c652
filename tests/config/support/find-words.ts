import type { PlacedText } from './texts-in.ts'
import type { Wording } from './read-wording.ts'

/** The texts that hold a word of the list, each with the word: “place (language): word”. */
export const findWords = (texts: PlacedText[], { noLonger, exceptions }: Wording): string[] => [
  ...new Set(
    texts.flatMap(({ place, language, text }) =>
      noLonger[language]
        .filter((word) => holds(text, word))
        .filter((word) => !exceptions.some((one) => one.word === word && one.text === place))
        .map((word) => `${place} (${language}): ${word}`),
    ),
  ),
]

/** Without the names in braces, which stand for what is put in. */
const holds = (text: string, word: string): boolean => {
  const plain = text.replace(/\{+\w*\}+/g, ' ')
  if (word.startsWith('^') && word.endsWith('$'))
    return plain.trim().toLowerCase() === word.slice(1, -1).toLowerCase()
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])${escaped}(?![\p{L}\p{N}])`, 'iu').test(plain)
}

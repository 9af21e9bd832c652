const maxBytesPerWord = 45

/**
 * Text for a header of a mail (RFC 2047): plain ASCII as it is, everything else in encoded words. Text that contains
 * `=?` is encoded as well, since a reader would decode what only looks encoded.
 */
export const encodeHeaderText = (text: string): string => {
  const line = text.replace(/\p{Cc}+/gu, ' ')
  return isPlain(line) ? line : encodeWords(line)
}

export const isPlain = (line: string): boolean => /^[\x20-\x7e]*$/.test(line) && !line.includes('=?')

/** Words of 75 characters at most, none of which splits a character. */
export const encodeWords = (line: string): string => {
  const words: string[] = []
  let word = ''
  for (const character of line) {
    if (Buffer.byteLength(word + character) > maxBytesPerWord) {
      words.push(word)
      word = ''
    }
    word += character
  }
  return [...words, word].map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join(' ')
}

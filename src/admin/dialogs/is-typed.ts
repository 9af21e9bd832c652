const plain = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ')

/** Whether the typed text is the expected word; surrounding spaces are ignored. */
export const isTyped = (typed: string, asked: string): boolean => plain(typed) === plain(asked)

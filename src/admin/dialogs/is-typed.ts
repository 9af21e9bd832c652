const plain = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ')

/** Whether what was typed is the asked for word; spaces at the ends do not matter. */
export const isTyped = (typed: string, asked: string): boolean => plain(typed) === plain(asked)

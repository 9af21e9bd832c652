import { markParts } from '../../domain/search/mark-parts.ts'

/** A text with the parts marked that a search has found. */
export const Marked = ({ text, query }: { text: string; query: string }) =>
  markParts(text, query).map(({ text: part, isMatch }, at) => (isMatch ? <mark key={at}>{part}</mark> : part))

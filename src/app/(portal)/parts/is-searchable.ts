/** Whether anything is left of a text to look for once marks that belong to a letter before them are left out. */
export const isSearchable = (text: string): boolean =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').trim() !== ''

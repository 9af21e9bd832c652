import { readFile } from 'node:fs/promises'

/** The code blocks of a page in one language, as one program. */
export const programOf = async (page: string, language: string): Promise<string> => {
  const text = await readFile(page, 'utf8')
  const blocks = [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)]
  return blocks
    .filter(([, of]) => of === language)
    .map(([, , code = '']) => code)
    .join('\n')
}

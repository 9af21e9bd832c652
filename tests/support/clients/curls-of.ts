import { readFile } from 'node:fs/promises'

type Curl = { target: string; headers: string[]; body: string | undefined }

/** The calls by curl of a page, in their order. */
export const curlsOf = async (page: string): Promise<Curl[]> => {
  const text = (await readFile(page, 'utf8')).replaceAll('\\\n', ' ')
  return [...text.matchAll(/curl -s ((?:'[^']*'|"[^"]*"|[^\n|'"])*)/g)].map(([, line = '']) => toCurl(line))
}

const toCurl = (line: string): Curl => {
  const words = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, one, two, bare]) => one ?? two ?? bare ?? '',
  )
  const after = (option: string) => words.filter((_, at) => words[at - 1] === option)
  const target = words.find((word) => word.startsWith('localhost')) ?? ''
  return { target: target.replace(/^[^/]*/, ''), headers: after('-H'), body: after('-d')[0] }
}

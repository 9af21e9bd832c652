import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

/** The best is 11, which takes three times as long for one percent. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 10 }

/**
 * Writes a copy in Brotli beside each script and style of a build, which is smaller by a sixth than what Next compresses
 * for every request anew.
 */
export const compressStatic = async (distDir: string): Promise<void> => {
  const folder = join(distDir, 'static')
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  await Promise.all(
    names
      .filter((name) => /\.(?:js|css)$/.test(name))
      .map(async (name) => {
        const path = join(folder, name)
        await writeFile(`${path}.br`, await compress(await readFile(path), { params }))
      }),
  )
}

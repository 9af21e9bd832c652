import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { nodeArgs } from '../../../scripts/node-args.ts'
import { atEnd } from '../../support/at-end.ts'
import { reportOnFailure } from '../../support/report-on-failure.ts'
import { freePort } from './free-port.ts'

export type Product = {
  /** Its base URL, without a trailing slash. */
  url: string
  /** The link printed at the first start that creates the first administrator. */
  firstAdministratorLink: string
  /** All that it has written on its standard output and error. */
  printed: () => string
}

type Given = {
  smtpURL?: string
  /** A migrated database in place of the embedded one. */
  databaseURL?: string
}

/** The product as `npm start` runs it, in a folder of its own; ends with the test file. */
export const startProduct = async ({ smtpURL, databaseURL }: Given = {}): Promise<Product> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'clientele-e2e-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, [...nodeArgs, 'scripts/start.ts'], {
    // An empty setting counts as unset.
    env: {
      ...process.env,
      DATABASE_URL: databaseURL ?? '',
      SECRET: '',
      HOST: '',
      TRUSTED_PROXIES: '',
      LOG_LEVEL: 'warn',
      DATA_DIR: dataDir,
      PORT: String(port),
      PUBLIC_URL: url,
      SMTP_URL: smtpURL ?? '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  atEnd(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    await rm(dataDir, { recursive: true, force: true })
  })
  let printed = ''
  reportOnFailure(() => `The product printed last:\n${printed.slice(-3_000)}`)
  const firstAdministratorLink = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const link = /http\S+\/admin\/first-administrator\?token=\S+/.exec(printed)?.[0]
      if (link) resolve(link)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`The product ended with ${code}:\n${printed}`)))
  })
  return { url, firstAdministratorLink, printed: () => printed }
}

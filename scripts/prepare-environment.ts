import { env, provideSettings } from '../src/env.ts'
import { OperatorError } from '../src/kernel/operator-error.ts'
import { makeSecret } from './make-secret.ts'
import { startLog } from './start-log.ts'

/**
 * With NODE_ENV=production the secret and the public address are required settings. Otherwise the secret is created on
 * first start. Next runs in production mode whenever it serves a build.
 */
export const prepareEnvironment = async ({
  dataDir,
  isDev,
}: {
  dataDir: string
  isDev: boolean
}): Promise<void> => {
  if (process.env.NODE_ENV === 'production') {
    if (!env.SECRET)
      throw new OperatorError(
        'Production needs SECRET: at least 32 random characters, for example from `openssl rand -hex 32`.',
      )
    if (!env.PUBLIC_URL)
      throw new OperatorError(
        'Production needs PUBLIC_URL: the address people use, for example https://accounts.example.com.',
      )
  }
  if (!env.SECRET) {
    const { secret, file, isNew } = await makeSecret(dataDir)
    if (isNew) startLog.info(`Made a secret for this installation in ${file} (only you can read it).`)
    provideSettings({ SECRET: secret })
  }
  Object.assign(process.env, { NODE_ENV: isDev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })
}

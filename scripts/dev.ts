import './load-env-file.ts'
import { OperatorError } from '../src/kernel/operator-error.ts'

try {
  const { startProduct } = await import('./start-product.ts')
  await startProduct({ isDemo: process.argv.includes('--demo'), isDev: true })
} catch (error) {
  const shown =
    error instanceof OperatorError ? error.message : error instanceof Error ? error.stack : String(error)
  process.stderr.write(`${shown}\n`)
  const { stopNow } = await import('./shutdown.ts')
  await stopNow(1)
}

import { spawn } from 'node:child_process'
import type { Launch } from './launcher.ts'
import { serverEnvironment } from './server-environment.ts'

/**
 * Runs a command until it ends, even on Ctrl-C; a command that cannot be run at all gets code 127 and the reason in
 * `stderr`.
 */
export const runToEnd = ({ command, args, uid, gid }: Launch) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(command, args, {
      uid,
      gid,
      cwd: '/',
      env: serverEnvironment,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.once('error', (error) => resolve({ code: 127, stdout, stderr: error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, stdout, stderr }))
  })

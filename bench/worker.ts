import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { nodeArgs } from '../scripts/node-args.ts'

export type Worker = {
  /** Sends a message to the process and returns its answer; one at a time. */
  ask: (message: object) => Promise<unknown>
  stop: () => Promise<void>
}

/** Runs a file of this folder as a child process and waits until it reports that it is ready. */
export const startWorker = async (
  file: string,
  env: Record<string, string>,
  profileDir?: string,
): Promise<{ worker: Worker; ready: unknown }> => {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: [...nodeArgs, ...(profileDir ? ['--cpu-prof', `--cpu-prof-dir=${profileDir}`] : [])],
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const exited = once(child, 'exit')
  const answer = async (): Promise<unknown> => {
    const [message] = await Promise.race([
      once(child, 'message'),
      exited.then(() => Promise.reject(new Error(`${file} ended too early.`))),
    ])
    return message
  }
  const worker = {
    ask: (message: object) => {
      const answered = answer()
      child.send(message)
      return answered
    },
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGTERM')
      await exited
    },
  }
  return { worker, ready: await answer() }
}

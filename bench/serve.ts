import { answerParent } from './answer-parent.ts'

/** A web process under test: sends its port, then answers each message with the CPU used so far, in ms. */
export const serve = (port: number): void =>
  answerParent({ port }, () => {
    const { user, system } = process.cpuUsage()
    return { cpuMs: (user + system) / 1000 }
  })

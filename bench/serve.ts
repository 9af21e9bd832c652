import { answerParent } from './answer-parent.ts'

/** A web process under test: tells its port, then at every question the CPU it used so far, in ms. */
export const serve = (port: number): void =>
  answerParent({ port }, () => {
    const { user, system } = process.cpuUsage()
    return { cpuMs: (user + system) / 1000 }
  })

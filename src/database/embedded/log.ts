/** The logger for progress and warnings; a pino logger and `console` both fit. */
export type Log = {
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}

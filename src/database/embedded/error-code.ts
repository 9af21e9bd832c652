/** The system error code of a failed call (`ENOENT`, `EACCES` …), or '' when the error has none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

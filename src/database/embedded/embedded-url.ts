/** The address of a database of the embedded server, password included: never to be logged. */
export const embeddedURL = (port: number, password: string, database = 'clientele') =>
  `postgres://clientele:${password}@127.0.0.1:${port}/${database}`

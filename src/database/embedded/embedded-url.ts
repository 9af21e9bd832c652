/** The address of a database of the embedded server, including the password: never log it. */
export const embeddedURL = (port: number, password: string, database = 'clientele') =>
  `postgres://clientele:${password}@127.0.0.1:${port}/${database}`

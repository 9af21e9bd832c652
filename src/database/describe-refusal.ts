const certificateCodes = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

/** Why a connection to the database was not made and what to do, in one line without the password. */
export const describeRefusal = (error: unknown, url: string): string => {
  const reason = error instanceof Error ? error.message || error.name : String(error)
  return `The database at ${withoutPassword(url)} cannot be reached: ${reason.replace(/\.$/, '')}. ${adviceFor(error, reason)}`
}

const adviceFor = (error: unknown, reason: string): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (certificateCodes.has(code))
    return 'Its certificate is of a CA that is not known here: add sslrootcert=<file with the certificate of the CA> to the address.'
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return 'Its certificate is for another name: use that name in the address, or sslmode=verify-ca.'
  if (code === 'CERT_HAS_EXPIRED') return 'Renew the certificate of the database.'
  if (reason.includes('does not support SSL'))
    return 'Turn TLS on at the server, or say sslmode=disable in the address.'
  if (/no encryption|SSL off|SSL required|SSL connection is required/i.test(reason))
    return 'The server wants TLS: add sslmode=verify-full, or sslmode=require, to the address.'
  return 'Check DATABASE_URL.'
}

const withoutPassword = (url: string): string => {
  const shown = new URL(url)
  shown.password = ''
  return shown.href
}

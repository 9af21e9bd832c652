import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'

type Pair = { privateKey: KeyObject; publicKey: KeyObject }
export type Authority = Pair & { certificate: string }

const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts)
  const { length } = content
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...head]), content])
}
const sequence = (...parts: Buffer[]) => der(0x30, ...parts)
const octets = (part: Buffer) => der(0x04, part)
const isTrue = Buffer.from([0x01, 0x01, 0xff])
const objectId = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const ecdsaWithSha256 = sequence(objectId('2a8648ce3d040302'))
const commonName = objectId('550403')
const basicConstraints = objectId('551d13')
const subjectAltName = objectId('551d11')

const nameOf = (text: string) => sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from(text)))))

const timeOf = (year: number) => der(0x18, Buffer.from(`${year}0101000000Z`))

const pem = (content: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${(content.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`

type Wanted = {
  name: string
  of: KeyObject
  issuer: string
  by: KeyObject
  extension: Buffer
  serial: number
}

const certify = ({ name, of, issuer, by, extension, serial }: Wanted): string => {
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([serial])),
    ecdsaWithSha256,
    nameOf(issuer),
    sequence(timeOf(2020), timeOf(2120)),
    nameOf(name),
    of.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension)),
  )
  const signature = sign('sha256', content, by)
  return pem(sequence(content, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature)))
}

const newPair = (): Pair => generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** A certificate authority of the test's own. */
export const makeAuthority = (name: string): Authority => {
  const pair = newPair()
  const extension = sequence(basicConstraints, isTrue, octets(sequence(isTrue)))
  const certificate = certify({
    ...{ name, issuer: name, extension, serial: 1 },
    of: pair.publicKey,
    by: pair.privateKey,
  })
  return { ...pair, certificate }
}

/** A certificate of that authority for a host name, and its key. */
export const issue = (
  { privateKey }: Authority,
  issuer: string,
  host: string,
): { certificate: string; key: string } => {
  const pair = newPair()
  const extension = sequence(subjectAltName, octets(sequence(der(0x82, Buffer.from(host)))))
  return {
    certificate: certify({
      ...{ name: host, issuer, extension, serial: 2 },
      of: pair.publicKey,
      by: privateKey,
    }),
    key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

import { randomBytes } from 'node:crypto'

/** A UUIDv7: 74 random bits after the milliseconds since 1970, so that later ids sort after earlier ones. */
export const newId = (at = Date.now()): string => {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Math.floor(at), 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

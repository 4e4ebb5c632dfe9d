/**
 * Sets the date of every entry of a ZIP file (in place), so that the same workbook has the same bytes: the library stamps entries with the clock.
 * MS-DOS format: local time with two-second steps; here the UTC fields of `date` are taken, never before 1980.
 */
export function fixEntryDates(bytes: Buffer, date: Date): void {
  const year = Math.max(1980, date.getUTCFullYear())
  const day = ((year - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1)
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const local = bytes.readUInt32LE(at + 42)
    bytes.writeUInt16LE(time, at + 12)
    bytes.writeUInt16LE(day, at + 14)
    bytes.writeUInt16LE(time, local + 10)
    bytes.writeUInt16LE(day, local + 12)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
}

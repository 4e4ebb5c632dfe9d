import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  /** Path inside, with `/` between folders. */
  name: string
  content: Uint8Array
  /** Compress it; without, it is stored as it is. */
  isDeflated?: boolean
}

/** Bit 11: names are UTF-8. */
const utf8 = 0x0800
const newest = 20

/**
 * Files as one ZIP; documents and pictures are compressed already, so an entry is stored unless it says otherwise. Names are UTF-8 and say so; the moment is the
 * local time of the PC, as ZIP wants it. Up to 65,535 files and 4 GB, as the form allows without its 64-bit extension.
 * Source of the form: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function writeZip(entries: readonly ZipEntry[], moment: Date): Buffer {
  if (entries.length > 0xffff) throw new RangeError('more files than a ZIP can name')
  const { time, day } = stamp(moment)
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, isDeflated = false } of entries) {
    const packed = isDeflated ? deflateRawSync(content) : Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    const path = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(newest, 0)
    common.writeUInt16LE(utf8, 2)
    common.writeUInt16LE(isDeflated ? 8 : 0, 4)
    common.writeUInt16LE(time, 6)
    common.writeUInt16LE(day, 8)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path])
    const made = Buffer.from([newest, 0])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), made, common, rest, path]))
    parts.push(local, packed)
    at += local.length + packed.length
    if (at > 0xffffffff) throw new RangeError('more bytes than a ZIP can hold')
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listed, end])
}

function stamp(moment: Date): { time: number; day: number } {
  const year = Math.max(0, moment.getFullYear() - 1980)
  return {
    time: (moment.getHours() << 11) | (moment.getMinutes() << 5) | (moment.getSeconds() >> 1),
    day: (year << 9) | ((moment.getMonth() + 1) << 5) | moment.getDate(),
  }
}

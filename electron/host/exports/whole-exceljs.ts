import exceljs from 'exceljs'
import { createRequire } from 'node:module'

interface ZipWriter {
  append(content: unknown, options: { base64?: boolean }): void
}

const { ZipWriter } = createRequire(import.meta.url)('exceljs/lib/utils/zip-stream.js') as { ZipWriter: { prototype: ZipWriter } }

// The library hands its XML on as one string, and JSZip turns that into bytes in pieces of 16,384 UTF-16 units: a character of two units (𠮷, IVS,
// emoji) that lies on such a border would become two U+FFFD in every workbook long enough. As bytes it arrives whole.
const { append } = ZipWriter.prototype
ZipWriter.prototype.append = function appendBytes(this: ZipWriter, content, options) {
  append.call(this, typeof content === 'string' && options.base64 !== true ? Buffer.from(content, 'utf8') : content, options)
}

/** exceljs, writing every character whole. Whatever writes a workbook takes it from here. */
export default exceljs

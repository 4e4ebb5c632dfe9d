/** Longest file name of the file systems under our file servers, in bytes of UTF-8; Windows takes 255 UTF-16 units, which is never less. */
const longest = 255

/** The beginning of a name that leaves room for `reserved` more bytes in a file name; no character is cut in two. */
export function cutToBytes(name: string, reserved: number): string {
  let left = longest - reserved
  let end = 0
  for (const { segment, index } of new Intl.Segmenter('ja').segment(name)) {
    left -= Buffer.byteLength(segment)
    if (left < 0) break
    end = index + segment.length
  }
  return name.slice(0, end)
}

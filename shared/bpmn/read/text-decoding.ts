interface Decoder {
  decode(bytes: Uint8Array): string
}

interface DecoderConstructor {
  new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): Decoder
}

/** Node, browsers and Electron all have it; the layer's types do not, since it has neither DOM nor Node. */
const { TextDecoder: PlatformDecoder } = globalThis as unknown as { TextDecoder: DecoderConstructor }

/** Decodes strictly; null where the bytes are not valid in that encoding, or the encoding is unknown here. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new PlatformDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** As `decodeStrictly`, but a last character that is cut off does not count: the file ends early, which the reader of the text will say. */
export function decodeUpToCut(bytes: Uint8Array, encoding: string): string | null {
  for (let cut = 0; cut <= 3 && cut < bytes.length; cut += 1) {
    const text = decodeStrictly(cut === 0 ? bytes : bytes.subarray(0, -cut), encoding)
    if (text !== null) return text
  }
  return null
}

/** Whether this platform knows the encoding. */
export function isKnownEncoding(encoding: string): boolean {
  try {
    new PlatformDecoder(encoding)
    return true
  } catch {
    return false
  }
}

/** The first bytes as characters of the same number: enough to read an XML declaration or a file signature. */
export function asciiHead(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length))
}

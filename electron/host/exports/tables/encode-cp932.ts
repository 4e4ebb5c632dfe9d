let table: Map<string, number> | null = null

/** A text in CP932, as Excel for Japan reads a csv file without a mark; null where a character does not exist there. */
export function encodeCp932(text: string): Uint8Array | null {
  const codes = (table ??= invertDecoder())
  const bytes: number[] = []
  for (const character of text) {
    const code = codes.get(character)
    if (code === undefined) return null
    if (code > 0xff) bytes.push(code >> 8)
    bytes.push(code & 0xff)
  }
  return Uint8Array.from(bytes)
}

/**
 * The platform decodes CP932 and does not write it: every one- and two-byte code is decoded once. Of several codes of a character the first
 * one counts, with NEC's row 13 before IBM's and IBM's extension (FA40-) before NEC's selection (ED40-), as Windows writes them.
 */
function invertDecoder(): Map<string, number> {
  const decoder = new TextDecoder('shift_jis', { fatal: true })
  const codes = new Map<string, number>()
  const add = (code: number, bytes: number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes))
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, code)
    } catch {
      // No character has this code.
    }
  }
  for (let byte = 0; byte < 0x100; byte += 1) add(byte, [byte])
  const isNecSelection = (lead: number) => lead === 0xed || lead === 0xee
  const leads = Array.from({ length: 0x7c }, (_, index) => 0x81 + index).filter((lead) => lead < 0xa0 || lead >= 0xe0)
  for (const lead of [...leads.filter((one) => !isNecSelection(one)), ...leads.filter(isNecSelection)]) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) if (trail !== 0x7f) add(lead * 0x100 + trail, [lead, trail])
  }
  return codes
}

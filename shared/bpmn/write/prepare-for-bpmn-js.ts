import { startTags } from '../xml/rewrite-tags.ts'

/**
 * The same document, written so that bpmn-moddle and bpmn-js read it as an XML parser does. Their scanner keeps raw line breaks and tabs in
 * attribute values (XML reads them as spaces), keeps carriage returns, and garbles numeric references above U+FFFF (`&#x20BB7;`, 𠮷).
 * Give this to `importXML` instead of the stored text.
 */
export function prepareForBpmnJs(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n')
  const characters = lines.replace(/<!\[CDATA\[[\s\S]*?\]\]>|&#(?:(\d+)|x([0-9a-f]+));/gi, (whole, decimal?: string, hex?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0
    return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
  const parts: string[] = []
  let done = 0
  for (const tag of startTags(characters)) {
    for (const { raw, start, end } of tag.attributes) {
      if (!/[\n\t]/.test(raw)) continue
      parts.push(characters.slice(done, start), characters.slice(start, end).replace(/[\n\t]/g, ' '))
      done = end
    }
  }
  return parts.length === 0 ? characters : parts.join('') + characters.slice(done)
}

/** What bpmn-moddle or bpmn-js wrote, with the tabs and carriage returns of names as references, so that no later reader loses them. */
export function mendAfterBpmnJs(xml: string): string {
  return xml.replace(/\r/g, '&#13;').replace(/\t/g, '&#9;')
}

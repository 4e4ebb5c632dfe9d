import { bpmnNamespace } from '../xml/namespaces.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import { startTags, type TagPlace } from '../xml/rewrite-tags.ts'
import { attributesNamespace, attributesPrefix } from './attributes-namespace.ts'

/** Attributes to set by local name; null removes one. What is not named stays. */
export type AttributeChanges = Readonly<Record<string, string | null>>

/**
 * Writes attributes of our namespace into the text of a diagram, by element id. Everything else stays as it is, to the character: only the
 * start tags concerned and, the first time, the namespace declaration on the root change. Ids that do not occur are ignored.
 */
export function writeAttributes(xml: string, changes: ReadonlyMap<string, AttributeChanges>): string {
  return rewriteStartTags(xml, (id) => changes.get(id))
}

/** As `writeAttributes`, the changes being asked for at each element of the BPMN model that has an id; undefined leaves it alone. */
export function rewriteStartTags(xml: string, changesFor: (id: string, local: string) => AttributeChanges | undefined): string {
  const tags = [...startTags(xml)]
  const [root] = tags
  if (!root) return xml
  const model = prefixesOf(tags, bpmnNamespace)
  const own = prefixesOf([root], attributesNamespace)
  const prefix = [...own].find((name) => name !== '') ?? freePrefix(tags)
  const parts: string[] = []
  let done = 0
  let isUsed = false
  for (const tag of tags) {
    const id = tag.attributes.find(({ name }) => name === 'id')?.raw
    const changes = id !== undefined && model.has(prefixOf(tag.name)) ? changesFor(id, localOf(tag.name)) : undefined
    if (!changes || Object.keys(changes).length === 0) continue
    isUsed ||= Object.values(changes).some((value) => value !== null)
    parts.push(xml.slice(done, tag.start), changeTag(xml, tag, prefix, changes))
    done = tag.end
  }
  const changed = parts.join('') + xml.slice(done)
  return isUsed && own.size === 0 ? declareOnRoot(changed, prefix) : changed
}

function changeTag(xml: string, tag: TagPlace, prefix: string, changes: AttributeChanges): string {
  let text = xml.slice(tag.start, tag.end)
  for (const { name, start, end } of tag.attributes.toReversed()) {
    const local = name.startsWith(`${prefix}:`) ? name.slice(prefix.length + 1) : ''
    if (local === '' || !Object.hasOwn(changes, local)) continue
    text = text.slice(0, start - tag.start).replace(/\s+$/, '') + text.slice(end - tag.start)
  }
  const added = Object.entries(changes).filter((entry): entry is [string, string] => entry[1] !== null)
  const written = added.map(([name, value]) => ` ${prefix}:${name}="${escapeXml(value)}"`).join('')
  const close = tag.isSelfClosing ? '/>' : '>'
  const open = text.slice(0, -close.length)
  const gap = /\s*$/.exec(open)?.[0] ?? ''
  return open.slice(0, open.length - gap.length) + written + gap + close
}

function declareOnRoot(xml: string, prefix: string): string {
  const root = startTags(xml).next().value
  if (!root) return xml
  const end = root.start + 1 + root.name.length
  return `${xml.slice(0, end)} xmlns:${prefix}="${attributesNamespace}"${xml.slice(end)}`
}

function prefixesOf(tags: readonly TagPlace[], namespace: string): Set<string> {
  const found = new Set<string>()
  for (const { attributes } of tags) {
    for (const { name, raw } of attributes) if (raw === namespace && name.startsWith('xmlns')) found.add(name.slice(6))
  }
  return found
}

function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : ''
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** `kurabe`, or `kurabe2` … where another namespace has taken the name. */
function freePrefix(tags: readonly TagPlace[]): string {
  const taken = new Set(tags.flatMap(({ attributes }) => attributes.map(({ name }) => name)))
  for (let count = 1; ; count += 1) {
    const prefix = count === 1 ? attributesPrefix : `${attributesPrefix}${count}`
    if (!taken.has(`xmlns:${prefix}`)) return prefix
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './editor-walk.ts'

/** Texts of the library that reach no user here, each with the reason. */
const unseen: Record<string, string> = {
  'HELLO {you}': 'an example in a comment',
  'Activate hand tool': 'belongs to the column of icons, which this program does not show',
  'Activate lasso tool': 'as above',
  'Activate create/remove space tool': 'as above',
  'Activate global connect tool': 'as above',
}

const ours = readFileSync(join(root, 'renderer/editor/language/bpmn-js-messages.ts'), 'utf8')
const theirs = readFileSync(join(root, 'node_modules/bpmn-js-i18n/translations/ja.js'), 'utf8')

/** Every text that the installed bpmn-js and diagram-js hand to their translator or write on a menu. */
function libraryTexts(): string[] {
  const found = new Set<string>()
  const patterns = [/translate\(\s*(['"])((?:(?!\1).)+)\1/g, /\blabel: *(['"])((?:(?!\1).)+)\1/g, /_ERR_MSG = (['"])((?:(?!\1).)+)\1/g]
  for (const name of ['bpmn-js', 'diagram-js', 'diagram-js-direct-editing']) {
    const folder = join(dirname(createRequire(join(root, 'package.json')).resolve(`${name}/package.json`)), 'lib')
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))) {
      const text = readFileSync(join(folder, file), 'utf8')
      for (const pattern of patterns) for (const match of text.matchAll(pattern)) found.add(match[2]!)
    }
  }
  return [...found].filter((text) => /[A-Za-z]{2}/.test(text) && !/^[#<]|^ \+/.test(text))
}

/** The translation of a text in one of the two files, or undefined. */
function translated(text: string): string | undefined {
  const key = text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  if (new RegExp(`(^|['\\s])${key}'?: 'editor\\.`, 'm').test(ours)) return 'ours'
  return new RegExp(`"${key}" ?: "([^"]+)"`).exec(theirs)?.[1]
}

describe('the words of the diagram library', () => {
  it('are all known: a new version that says something new fails here', () => {
    const texts = libraryTexts()
    expect(texts.length).toBeGreaterThan(100)
    expect(texts).toContain('Append task')
    expect(texts).toContain('Timer start event (non-interrupting)')
  })

  it('are all Japanese, ours or the translation that comes with it', () => {
    const missing = libraryTexts().filter((text) => !(text in unseen) && translated(text) === undefined)
    expect(missing).toEqual([])
  })

  it('are not merely English under a Japanese roof', () => {
    const english = libraryTexts().filter((text) => !(text in unseen) && !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]|^ours$/u.test(translated(text) ?? ''))
    expect(english).toEqual([])
  })
})

import { escapePart, splitEscaped, unescapePart } from './escaped-parts.ts'

/** 入力帳票, 出力帳票: names separated by 、 or line breaks; each name once. */
export function parseDocuments(cell: string): string[] {
  const names = splitEscaped(cell, '、\n').map((part) => unescapePart(part).trim())
  return [...new Set(names.filter((name) => name !== ''))]
}

export function formatDocuments(names: readonly string[]): string {
  return names.map((name) => escapePart(name.replace(/\s*\n\s*/g, ' '), '、')).join('、')
}

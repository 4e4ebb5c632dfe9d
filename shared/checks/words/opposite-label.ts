const pairs: readonly (readonly [string, string])[] = [
  ['あり', 'なし'], ['有り', '無し'], ['有', '無'], ['ある', 'ない'], ['はい', 'いいえ'], ['可', '否'], ['可', '不可'], ['適', '不適'], ['要', '不要'],
  ['必要', '不要'], ['いる', 'いらない'], ['する', 'しない'], ['できる', 'できない'], ['該当', '非該当'], ['適合', '不適合'], ['承認', '不承認'],
  ['認定', '却下'], ['許可', '不許可'], ['受理', '不受理'], ['一致', '不一致'], ['決裁', '差戻し'], ['合格', '不合格'], ['OK', 'NG'],
  ['Yes', 'No'], ['yes', 'no'], ['true', 'false'],
]

/** The label of the other branch where one is enough to tell it (不備あり → 不備なし), or null. */
export function oppositeLabel(label: string): string | null {
  const text = label.trim()
  for (const [one, other] of pairs) {
    if (text === one) return other
    if (text === other) return one
  }
  for (const [one, other] of [['あり', 'なし'], ['有り', '無し'], ['がある', 'がない']] as const) {
    if (text.endsWith(one)) return text.slice(0, -one.length) + other
    if (text.endsWith(other)) return text.slice(0, -other.length) + one
  }
  return null
}

/** Whether a label says nothing without the question it answers (はい, ある, no). */
export function isBareAnswer(label: string): boolean {
  const text = label.trim()
  return text === '' || /^(?:はい|いいえ|ある|ない|あり|なし|有り?|無し?|可|否|yes|no|true|false|ok|ng|○|×|〇)$/i.test(text)
}

import { verbalNounAtEnd } from './verbal-noun.ts'

/** Verbs whose って does not tell what they are: the letter they end in, by what stands before it. */
const doubled: ReadonlyMap<string, string> = new Map([
  ...[...'取作送配切貼乗帰戻預折守入減残図計'].map((letter) => [letter, 'る'] as const),
  ...[...'使払買問会合従習伺扱救'].map((letter) => [letter, 'う'] as const),
  ...[...'待持打立保'].map((letter) => [letter, 'つ'] as const),
])

const nasalB = '運選並呼結飛学遊'
const nasalM = '読組込積頼包挟噛踏編刻産飲'
const stemLetters: Readonly<Record<string, string>> = { い: 'う', き: 'く', ぎ: 'ぐ', ち: 'つ', み: 'む', り: 'る', び: 'ぶ' }
/** Verbs of one row (一段) that look like those of five (五段): 借りる, not 借る. */
const oneRow = /(?:借り|足り|降り|懲り|起き|生き|でき|出来|過ぎ|試み|顧み|用い|率い|報い|老い|延び|伸び|帯び|浴び)$/u

/**
 * The first of two clauses as it would end a name: 打ち出しを読み合わせ → 打ち出しを読み合わせる, 番号札を渡して → 番号札を渡す, 届を確認した → 届を確認する.
 * The clause ends in 連用形, て or た. Null where the form does not tell the verb (行って without を, あたって): then nobody guesses.
 */
export function dictionaryForm(clause: string): string | null {
  const joined = /^(.*?)(って|った|んで|んだ|いて|いた|いで|いだ|して|した|[てた])$/u.exec(clause)
  if (joined) return ofJoinedForm(joined[1]!, joined[2]!) ?? null
  if (clause.endsWith('し')) return ofShi(clause.slice(0, -1))
  return ofStem(clause)
}

function ofJoinedForm(before: string, ending: string): string | null {
  const last = before.at(-1) ?? ''
  switch (ending) {
    case 'して':
    case 'した':
      return ofShi(before)
    case 'って':
    case 'った':
      if (last === '行') return before.endsWith('を行') ? `${before}う` : null
      if (/(?:もら|はら|あつか|つか)$/u.test(before)) return `${before}う`
      return doubled.has(last) ? before + doubled.get(last) : null
    case 'んで':
    case 'んだ':
      if (nasalB.includes(last)) return `${before}ぶ`
      return nasalM.includes(last) ? `${before}む` : null
    case 'いて':
    case 'いた':
      if (oneRow.test(`${before}い`)) return `${before}いる`
      return /\p{Script=Han}|[ひかおえ]/u.test(last) ? `${before}く` : null
    case 'いで':
    case 'いだ':
      return /\p{Script=Han}/u.test(last) ? `${before}ぐ` : null
    default:
      return /[見出得寝着えけせてねべめれげきみりじびぎ]/u.test(last) ? `${before}る` : null
  }
}

/** し of する after a noun of an act (確認し), of す after the stem of a verb (渡し). */
function ofShi(before: string): string | null {
  if (before === '') return null
  if (verbalNounAtEnd(before) !== null || /[ァ-ヺー]$/u.test(before)) return `${before}する`
  const kanji = /\p{Script=Han}+$/u.exec(before)?.[0].length ?? 0
  return kanji > 1 ? `${before}する` : `${before}す`
}

function ofStem(clause: string): string | null {
  const last = clause.at(-1) ?? ''
  if (oneRow.test(clause) || /[えけせてねべめれげじ見]/u.test(last)) return `${clause}る`
  const letter = stemLetters[last]
  return letter === undefined ? null : clause.slice(0, -1) + letter
}

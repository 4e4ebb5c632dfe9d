export interface Term {
  /** As written. */
  written: string
  /** The same for every way to write the term. */
  key: string
}

/** Names of one thing that offices mix. */
const synonyms: readonly (readonly string[])[] = [
  ['個人番号カード', 'マイナンバーカード', 'マイナカード'],
  ['ファクシミリ', 'ファックス', 'ファクス', 'FAX'],
  ['電子メール', 'Eメール'],
  ['エクセル', 'Excel'],
  ['はんこ', 'ハンコ', '判子'],
]

const synonymForms = synonyms.flatMap((group) => group.map((written) => ({ written, folded: fold(written), key: `=${group[0]}` })))
  .toSorted((one, other) => other.folded.length - one.folded.length)

const remembered = new Map<string, readonly Term[]>()

/** The terms of a text that are written in more than one way in offices: 送り仮名 of compound nouns, long vowels, width and case, mixed names. */
export function termsOf(text: string): readonly Term[] {
  const known = remembered.get(text)
  if (known) return known
  const terms = [...compoundNouns(text), ...katakanaWords(text), ...latinWords(text), ...mixedNames(text)]
  if (remembered.size > 5000) remembered.clear()
  remembered.set(text, terms)
  return terms
}

/**
 * Nouns made of verbs: 申込み, 申し込み, 申込. A form with a verb's ending behind it (申し込む, 受け付けた) is a verb and is written differently by rule,
 * so it does not count.
 */
function* compoundNouns(text: string): Generator<Term> {
  for (const match of text.matchAll(/(?<![一-鿿々])([一-鿿])[いきしちみりぎえけせめれげ]?([一-鿿])[いきしちみりぎえけせめれげ]?(?![一-鿿々])/gu)) {
    const [written, first = '', second = ''] = match
    const behind = text.slice(match.index + written.length)
    const isNoun = behind === '' || /^(?:[をにへでとがのはもや、・ー\s()（）」』]|及び|から|まで)/u.test(behind)
    if (isNoun && compoundStems.has(first + second)) yield { written, key: first + second }
  }
}

function* katakanaWords(text: string): Generator<Term> {
  for (const [written] of text.matchAll(/[ァ-ヺー]{3,}|[ｦ-ﾟ]{3,}/gu)) yield { written, key: `ア${written.normalize('NFKC').replace(/ー+$/u, '')}` }
}

/** Words of Latin script amid Japanese, or in full width; within other languages a capital only tells where a sentence begins. */
function* latinWords(text: string): Generator<Term> {
  if (!/[ぁ-ヿ一-鿿Ａ-Ｚａ-ｚ]/u.test(text)) return
  for (const [written] of text.matchAll(/[A-Za-zＡ-Ｚａ-ｚ][A-Za-zＡ-Ｚａ-ｚ0-9０-９]+/gu)) yield { written, key: `a${fold(written)}` }
}

function* mixedNames(text: string): Generator<Term> {
  const folded = fold(text)
  if (folded.length !== text.length) return
  let rest = folded
  for (const form of synonymForms) {
    for (let at = rest.indexOf(form.folded); at >= 0; at = rest.indexOf(form.folded, at + 1)) {
      yield { written: text.slice(at, at + form.folded.length), key: form.key }
      rest = rest.slice(0, at) + ' '.repeat(form.folded.length) + rest.slice(at + form.folded.length)
    }
  }
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** Whether two kanji are those of a compound of verbs (打 + 出: 打ち出す). */
export function isCompoundVerb(kanji: string): boolean {
  return compoundStems.has(kanji)
}

/** Two-verb compounds of office work, by their kanji. */
const compoundStems: ReadonlySet<string> = new Set((
  '打出 打込 打合 申込 申出 申立 申請 取込 取消 取下 取扱 取引 取替 取次 取組 受付 受取 受入 受渡 受持 引渡 引継 引取 引落 引上 引下 引換 差戻 差替 差押 差引 払込 払出 払戻 支払 振込 振替 ' +
  '届出 呼出 呼込 読込 読取 読合 書込 書直 書留 貼付 組替 組合 切替 切取 割当 割振 割引 見積 見直 見込 見舞 問合 聞取 聴取 立会 立替 立入 積立 積込 手渡 手続 締切 売上 買上 買取 貸出 貸付 借入 ' +
  '繰越 繰上 繰入 持込 持出 折返 追加 仕分 仕上 消込 洗替 送付 送込 掛合 突合 突当 照合 入替 入込 出入 張出 刷出 抜出 選出 洗出 吸上 積上 棚卸 戻入 明渡 言渡 乗換 乗入 落込 埋立 請負 買入 借上'
).split(' '))

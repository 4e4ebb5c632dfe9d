import { dictionaryForm, goingOnForm } from './dictionary-form.ts'
import { isDocument, lookingVerbs, storingVerbs, writingVerbs } from './document-words.ts'
import { isOwner } from './owner-words.ts'
import { readCondition } from './read-condition.ts'

/** One thing that somebody does, as a clause says it. */
export interface Clause {
  /** '' where the clause does not say who. */
  owner: string
  text: string
  inputs: string[]
  outputs: string[]
  system: string
  method: string
  /** Whom the work is handed to. */
  receiver: string
  isEnd: boolean
  isWait: boolean
}

const methods: readonly (readonly [RegExp, string])[] = [
  [/電話(で|にて|して|を)/, '電話'], [/(紙|郵送|郵便|手書き|はがき|封書)(で|にて)/, '紙'], [/(対面|口頭)で/, '対面'], [/自動(で|的に)/, '自動'],
  [/(端末|システム|画面|パソコン|オンライン|メール)(で|にて|に|へ|から)/, '端末'],
]
const handing = /(出す|提出する|渡す|手渡す|送る|回す|届ける|送付する|郵送する|発送する|持っていく|依頼する|頼む|申請する|申し込む|届け出る|引き継ぐ|通知する|返す|返却する|差し戻す|回付する|返送する|報告する|交付する|連絡する|相談する|送信する|伝える|上げる)$/
const adverbial = /(により|によって|として|について|に対して|に応じて|に基づいて|に基づき|にて|を通じて|とともに|までに|において|を用いて|を使って|をもって|に関して|に従って|に従い|に合わせて|を受けて|をもとに|を元に|を基に|を踏まえて|を踏まえ|に対し|を経て|に際して|ごとに)$/
const going = /([をにへがとで].*[^をにへがとでは]|[一-鿿]{2}|[り])(し|して|り|って|き|いて|いで|い|け|えて|え|けて|めて|め|れて|れ|せて|せ|べて|べ|んで|び|み|ち|て|きて|げて|げ)$/

/** The clauses of a sentence that go on with 、 (受け取り、確認して、決裁する), each in dictionary form. */
export function splitClauses(sentence: string): string[] {
  const before = /^([^、]+?[ただ])(?:後|あと|のち|上で|うえで)(?:は|に|で)?、(.+)$/.exec(sentence)
  if (before?.[1] !== undefined && before[2] !== undefined && /[をにへ]/.test(before[1])) {
    return [dictionaryForm(before[1].replace(/た$/, 'て').replace(/だ$/, 'で')), ...splitClauses(before[2])]
  }
  const clauses: string[] = []
  let open = ''
  const pieces = sentence.split(/[、,，]/).flatMap(splitInside)
  for (const [index, piece] of pieces.entries()) {
    open = open === '' ? piece : `${open}、${piece}`
    const next = pieces[index + 1]
    // 「問題がなければ受理、問題があれば…」: the second answer begins, so the first has ended.
    if (next !== undefined && /[一-鿿]{2}$/.test(piece) && readCondition(piece) && readCondition(next)) {
      clauses.push(`${open}し`)
      open = ''
    } else if ((going.test(piece) || /.とし$/.test(piece)) && !adverbial.test(piece) && /[をにへがとで]/.test(open)) {
      clauses.push(open)
      open = ''
    }
  }
  if (open !== '') clauses.push(open)
  return clauses.map((clause, index) => (index + 1 < clauses.length ? goingOnForm(clause) : clause.trim())).filter((clause) => clause !== '')
}

/** 通知書を作成して請求者に郵送する: two things done, both with a verb of their own (〜して 〜する) and something they are done to. */
function splitInside(piece: string): string[] {
  const found = /^(.*を[^を]*[一-鿿]{2}して)([^、を]{1,12}[にへ][一-鿿]{2}する)$/.exec(piece)
  return found?.[1] !== undefined && found[2] !== undefined ? [found[1], found[2]] : [piece]
}

/** What one clause says. @param isKnown the doer is known already: 窓口で tells a place then. */
export function readClause(clause: string, isKnown = false): Clause {
  const said = readOwner(clause)
  const { owner, rest } = isKnown && (said.particle === 'で' || said.particle === 'も') ? { owner: '', rest: clause } : said
  const text = dictionaryForm(rest).replace(/^、/, '')
  const inputs: string[] = []
  const outputs: string[] = []
  for (const [, nouns = '', after = ''] of text.matchAll(/([^、をがへ]+(?:、[^、をがへ]+)*?)を(もと|元|基|使|用い|見て|添え)?/g)) {
    const names = nouns.split(/と(?!も)|や|及び|および|、|または/).map(withoutParticles)
    const isHanded = after === '添え' ? handing.test(text) : after === ''
    ;(writingVerbs.test(text) && isHanded ? outputs : inputs).push(...names.filter(isDocument))
    // 「証明書の内容を入力する」 reads the paper, whatever is done with what it says.
    inputs.push(...names.flatMap((name) => /^(.+)の(?:記載内容|内容|記載事項|記載|情報|住所|氏名|金額)$/.exec(name)?.[1] ?? []).filter(isDocument))
  }
  const attached = /([^、をがにへ]+?)(?:とともに|と共に|と一緒に|に[^、をにへ]+を添え)/.exec(text)?.[1]
  if (attached !== undefined && handing.test(text) && isDocument(withoutParticles(attached))) outputs.push(withoutParticles(attached))
  const store = /([^、をがにへで]+?)(?:に|へ)(?:[^、]*)$/.exec(text)?.[1]
  if (store !== undefined && storingVerbs.test(text.replace(/してもらう$/, 'する')) && isDocument(store)) outputs.push(withoutParticles(store))
  const looked = /(?:^|[、をがに])([^、をがにへで]+?)(?:で|と)[^、]*$/.exec(text)?.[1]
  if (looked !== undefined && lookingVerbs.test(text) && isDocument(looked)) inputs.push(withoutParticles(looked))
  const receiver = /(?:^|[、を])([^、をがにへ]+?)(?:に|へ)/.exec(text)?.[1] ?? ''
  return {
    owner, text,
    inputs: [...new Set(inputs.filter((name) => !outputs.includes(name)))],
    outputs: [...new Set(outputs)],
    system: /([^、をがにへでの]+(?:システム|端末))(?:で|にて|に|へ|から|を使って)/.exec(text)?.[1] ?? '',
    method: methods.find(([words]) => words.test(text))?.[1] ?? '',
    receiver: handing.test(text) && isOwner(receiver) ? receiver : '',
    isEnd: /^(手続き?|処理|業務|事務|これで)?(が|は|を|も)?、?(終わる|終了する|完了する|終える|終わり|終了|完了)$/.test(text),
    isWait: /(待つ|待機する)$/.test(text),
  }
}

/** 該当する場合は係長, 足りれば係長: the doer stands behind a condition. */
const conditional = /(場合|とき|時|際)(?:には|は|に).|[れえけせてねべめげ]ば.|[ただ]ら./

/** Who stands at the beginning: 窓口係が, 課長は、, 税務課では; with で only somebody, not a system or a tool. */
export function readOwner(clause: string): { owner: string; particle: string; rest: string } {
  const inside = /^(.*(?:を受けて|をもとに|を元に|を基に|を踏まえて|を踏まえ)、|.*[^で]には)([^、をにへがは]{1,20})(が|で|は)(.+)$/.exec(clause)
  if (inside?.[1] !== undefined && inside[2] !== undefined && inside[4] !== undefined && isOwner(inside[2])) {
    return { owner: inside[2], particle: 'が', rest: inside[1].replace(/、$/, '').replace(/には$/, 'に') + inside[4] }
  }
  for (const found of clause.matchAll(/(?:では|において|が|は|も|で)/g)) {
    const owner = clause.slice(0, found.index)
    const rest = clause.slice(found.index + found[0].length).replace(/^、/, '')
    if (/[、をにへ]/.test(owner) || owner.length > 20 || conditional.test(owner)) break
    const isPlace = found[0] === 'で' && /(システム|端末|RPA|AI|者|人)$/.test(owner)
    if (isOwner(owner) && !isPlace && rest !== '') return { owner, particle: found[0], rest }
  }
  return { owner: '', particle: '', rest: clause }
}

/** 窓口で申請書 → 申請書, 記入済みの申請書 → 申請書. */
function withoutParticles(noun: string): string {
  // 本人確認（免許証、…）を: the list in brackets was split.
  const plain = noun.replace(/^.*[（(](?!.*[）)])/, '').replace(/^.+は(?=.)/, '').replace(/^.*(?:で|に|から|より|した|された|けた|った|済みの|[いっしえけせてねべめれ]て)(?=.)/, '').trim()
  const [whose = '', ...what] = plain.split('の')
  return what.length > 0 && isOwner(whose) && !/^(写し|控え)$/.test(what.join('の')) ? what.join('の') : plain
}

import { dictionaryForm, goingOnForm } from './dictionary-form.ts'
import { isDocument, lookingVerbs, storingVerbs, writingVerbs } from './document-words.ts'
import { isOwner } from './owner-words.ts'

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
const handing = /(出す|提出する|渡す|手渡す|送る|回す|届ける|送付する|郵送する|発送する|持っていく|依頼する|頼む|申請する|申し込む|届け出る|引き継ぐ|通知する|返す|返却する|差し戻す|報告する|交付する|連絡する|相談する|送信する|伝える|上げる)$/
const adverbial = /(により|によって|として|について|に対して|に応じて|に基づいて|に基づき|にて|を通じて|とともに|までに|において|を用いて|を使って|をもって|に関して|に従って|に従い|に合わせて)$/
const going = /([をにへがとで].*[^をにへがとでは]|[一-鿿]{2}|[り])(し|して|り|って|き|いて|いで|い|け|えて|え|けて|めて|め|れて|れ|せて|せ|べて|べ|んで|び|み|ち|て|きて|げて|げ)$/

/** The clauses of a sentence that go on with 、 (受け取り、確認して、決裁する), each in dictionary form. */
export function splitClauses(sentence: string): string[] {
  const clauses: string[] = []
  let open = ''
  for (const piece of sentence.split(/[、,，]/)) {
    open = open === '' ? piece : `${open}、${piece}`
    if (going.test(piece) && !adverbial.test(piece) && /[をにへがとで]/.test(open)) {
      clauses.push(open)
      open = ''
    }
  }
  if (open !== '') clauses.push(open)
  return clauses.map((clause, index) => (index + 1 < clauses.length ? goingOnForm(clause) : clause.trim())).filter((clause) => clause !== '')
}

/** What one clause says. */
export function readClause(clause: string): Clause {
  const { owner, rest } = readOwner(clause)
  const text = dictionaryForm(rest).replace(/^、/, '')
  const inputs: string[] = []
  const outputs: string[] = []
  for (const [, nouns = '', after = ''] of text.matchAll(/([^、をがへ]+(?:、[^、をがへ]+)*?)を(もと|元|基|使|用い|見て|添え)?/g)) {
    const names = nouns.split(/と|や|及び|および|、|または/).map(withoutParticles).filter(isDocument)
    ;(writingVerbs.test(text) && after === '' ? outputs : inputs).push(...names)
  }
  const store = /([^、をがにへで]+?)(?:に|へ)(?:[^、]*)$/.exec(text)?.[1]
  if (store !== undefined && storingVerbs.test(text) && isDocument(store)) outputs.push(withoutParticles(store))
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

/** Who stands at the beginning: 窓口係が, 課長は、, 税務課では; with で only somebody, not a system or a tool. */
export function readOwner(clause: string): { owner: string; particle: string; rest: string } {
  for (const found of clause.matchAll(/(?:では|において|が|は|も|で)/g)) {
    const owner = clause.slice(0, found.index)
    const rest = clause.slice(found.index + found[0].length).replace(/^、/, '')
    if (/[、をにへ]/.test(owner) || owner.length > 20) break
    const isPlace = found[0] === 'で' && /(システム|端末|RPA|AI|者|人)$/.test(owner)
    if (isOwner(owner) && !isPlace && rest !== '') return { owner, particle: found[0], rest }
  }
  return { owner: '', particle: '', rest: clause }
}

/** 窓口で申請書 → 申請書, 記入済みの申請書 → 申請書. */
function withoutParticles(noun: string): string {
  return noun.replace(/^.+は(?=.)/, '').replace(/^.*(?:で|に|から|より|した|された|済みの|[いっしえけせてねべめれ]て)(?=.)/, '').trim()
}

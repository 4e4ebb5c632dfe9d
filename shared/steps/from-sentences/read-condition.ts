import { dictionaryForm, fromBa, fromStem } from './dictionary-form.ts'

/** What stands before the main clause: something to wait for, one case by its name, or a question with two answers. */
export type Condition =
  | { kind: 'wait'; text: string }
  | { kind: 'case'; name: string }
  | { kind: 'question'; text: string; answer: string; other: string }
  | { kind: 'otherwise' }

const otherwise = /^(そうでなければ|そうでない場合は?|それ以外(?:の場合)?は?|なければ|ない場合は?|さもなければ)、?/
const forms: readonly RegExp[] = [
  /^(.+?)(?:場合には|場合は|場合、|場合に|ときには|ときは|とき、|時は|際は)、?/,
  /^(.+?[れえけせてねべめげ]ば)、?/,
  /^([^、]+?)(?:ならば|なら|であれば)、?/,
  /^([^、]+?[ただ])ら、?/,
  /^([^、]+?[うくぐすつぬぶむる])と、/,
]
const negativeEndings: Readonly<Record<string, string>> = { わ: 'う', か: 'く', が: 'ぐ', さ: 'す', た: 'つ', な: 'ぬ', ば: 'ぶ', ま: 'む', ら: 'る' }

/** Splits a condition from the beginning of a sentence; `rest` is the main clause. Null where the sentence has none. */
export function readCondition(sentence: string): { condition: Condition; rest: string } | null {
  const other = otherwise.exec(sentence)
  if (other) return { condition: { kind: 'otherwise' }, rest: sentence.slice(other[0].length) }
  for (const [index, form] of forms.entries()) {
    const found = form.exec(sentence)
    const said = found?.[1]
    if (!found || said === undefined) continue
    const rest = sentence.slice(found[0].length)
    if (rest === '') return null
    if (index === 3) return { condition: afterEvent(dictionaryForm(said.replace(/た$/, 'て').replace(/だ$/, 'で'))), rest }
    if (index === 4) return { condition: afterEvent(said), rest }
    if (index === 2) return { condition: isQuality(said) ? yesOrNo(said, false) : { kind: 'case', name: said }, rest }
    if (index === 0 && arrival.test(said.replace(/あった$/, 'ある'))) return { condition: { kind: 'wait', text: said.replace(/あった$/, 'ある') }, rest }
    return { condition: index === 1 ? fromIf(said) : fromCase(said), rest }
  }
  return null
}

/** What comes from elsewhere: one waits for it, one does not ask whether it is there. */
const arrival = /(申請|届出|届|申出|申し出|連絡|依頼|請求|相談|申込|申込み|申し込み|問合せ|問い合わせ|回答|報告|入金|通報|来庁|照会|予約|注文)が(ある|来る|届く|入る)$/

/** 不備があったら asks; 書類が届いたら, 住民が来ると wait for something to happen. */
function afterEvent(said: string): Condition {
  if (arrival.test(said)) return { kind: 'wait', text: said }
  return /(ある|ない|違う|多い|少ない|超える)$/.test(said) ? fromCase(said) : { kind: 'wait', text: said }
}

function fromIf(said: string): Condition {
  if (said.endsWith('なければ')) return fromCase(`${said.slice(0, -4)}ない`)
  if (said.endsWith('であれば')) return { kind: 'case', name: said.slice(0, -4) }
  return fromCase(fromBa(said))
}

/** From a clause in dictionary form, or with の after a noun. */
function fromCase(clause: string): Condition {
  const said = clause.replace(/^(.+?)(?:たっても|経っても|過ぎても)、?/, '$1以内に')
  const existing = /^(.+?)(?:が|は|も|に)(ある|ない|あった|なかった)$/.exec(said)
  if (existing?.[1] !== undefined) {
    const isNegative = existing[2]?.startsWith('な') ?? false
    const [there, missing] = [`${existing[1]}あり`, `${existing[1]}なし`]
    return { kind: 'question', text: `${existing[1]}があるか`, answer: isNegative ? missing : there, other: isNegative ? there : missing }
  }
  if (said.endsWith('の')) return { kind: 'case', name: said.slice(0, -1) }
  if (said.endsWith('ない')) return yesOrNo(positive(said.slice(0, -2)), true)
  return yesOrNo(said.replace(/な$/, ''), false)
}

function yesOrNo(text: string, isNegative: boolean): Condition {
  return { kind: 'question', text: `${text}か`, answer: isNegative ? 'いいえ' : 'はい', other: isNegative ? 'はい' : 'いいえ' }
}

/** 揃ってい → 揃っている, 足り → 足りる, 合わ → 合う, 提出し → 提出する. */
function positive(stem: string): string {
  if (stem.endsWith('てい') || stem.endsWith('でい')) return `${stem}る`
  const verb = negativeEndings[stem.slice(-1)]
  return verb === undefined ? fromStem(stem) : stem.slice(0, -1) + verb
}

function isQuality(said: string): boolean {
  return /(必要|可能|不要|不明|十分|不十分|適切|妥当|対象|正当)$/.test(said)
}

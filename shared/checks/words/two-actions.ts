import { isJapanese, longestName, plainName } from './plain-name.ts'
import { dictionaryForm } from './dictionary-form.ts'
import { isCompoundVerb } from './terms.ts'
import { isVerbalNoun, verbalNounAtEnd } from './verbal-noun.ts'

export interface TwoActions {
  /** The words that show it, as they stand in the name. */
  joint: string
  /** The names of the two steps, where they can be told with certainty. */
  parts: [string, string] | null
}

/** Of a name in NFKC. */
const joints = ['及び', 'および', '並びに', 'ならびに', '・', '/', 'と']

/** Means, grounds and manner: を with these is no act of its own. */
const means = /を(?:通して|とおして|通じて|使って|つかって|使い|用いて|もって|もとに|基に|元に|経て|経由して|含めて|除いて|見ながら|[^を]{1,6}(?:ながら|つつ|ため))/g

/**
 * Two acts in one step name, or null: acts joined by 及び or ・ (記載及び提出, 見る・おす), by 、 or by 上で・てから, or two verbs each with an object of its own
 * (番号札を渡して用件を聞く). One verb that only tells how the other is done (封筒に入れて出す) is one act.
 */
export function twoActions(name: string): TwoActions | null {
  const text = plainName(name)
  if (text.length > longestName || !isJapanese(text)) return null
  return joinedNouns(text) ?? joinedVerbs(text) ?? sequence(text)
}

function joinedNouns(text: string): TwoActions | null {
  for (const joint of joints) {
    const at = text.indexOf(joint)
    if (at < 1) continue
    const [before, after] = [text.slice(0, at), text.slice(at + joint.length)]
    const [first, second] = [verbalNounAtEnd(before), verbalNounAtEnd(after)]
    // 本人確認及び個人番号の確認 is one act on two things.
    if (first === null || second === null || first === second) continue
    const object = /^(.+の)[^の]+$/.exec(before)?.[1]
    if (!after.includes('の') && !/[をにへで]/.test(after)) {
      // 調査と審査 without an object may be a title, and 電話・メール連絡 is one act; 審査及び決裁 of something is two.
      if (joint === 'と' && object === undefined) continue
      if (joint.length === 1 && !isVerbalNoun(after.replace(/(?:する|します)$/, ''))) continue
      return { joint, parts: object === undefined ? null : [before, `${object}${after}`] }
    }
    // 申請及び届出の受付 is one act on two things: the first needs an object of its own to be an act.
    const isAct = object !== undefined && /^[^の]+の[^の]+/.test(after) && joint.length > 1
    if (isAct) return { joint, parts: [before, after] }
  }
  return null
}

/** 伺いを見る・おす. Two steps can be named where the second verb has an object too. */
function joinedVerbs(text: string): TwoActions | null {
  const found = /^(.*[一-鿿ぁ-ん][うくぐすつぬぶむる])([・/])(.*[うくぐすつぬぶむる])$/u.exec(text)
  const [, first, joint, second] = found ?? []
  if (first === undefined || joint === undefined || second === undefined) return null
  return { joint, parts: first.includes('を') && second.includes('を') ? [first, second] : null }
}

/** A verb before 、 that has an object or a place, and a verb at the end of the name. */
const clauseEnd = /(?:[をにへで][^、]*(?:して|[いきちみりびえけせねべめれげ]て|って|んで|いで)|を[^を、]*[しいきちみりびえけせてねべめれげ])、(?=.*(?:[うくぐすつぬぶむる]|ます)$)/u

/** て that tells how, whereof or when, not a step before. */
const manner = /(?:について|において|に?応じて|によって|に対して|として|により|につき|に際して|に基づいて|に従って|にしたがって|に先立って|に加えて|に限って|に代わって|に伴って|合わせて|あわせて|含めて|除いて)、$/u

function sequence(text: string): TwoActions | null {
  const bare = text.replace(means, '')
  const order = /(?:した|た)(?:上で|うえで|後に?(?!の)|あとに?(?!の))、?(?=.*(?:[うくぐすつぬぶむる]|ます)$)|(?<=[てで])から(?=.*[うくぐすつぬぶむる]$)/u.exec(bare)
  if (order) return { joint: order[0], parts: partsAround(text, order[0], /^し?た/u.exec(order[0])?.[0] ?? '') }
  const comma = clauseEnd.exec(bare)
  if (comma && !manner.test(bare.slice(0, comma.index + comma[0].length))) return { joint: comma[0], parts: partsAround(text, comma[0], comma[0].slice(0, -1)) }
  const between = /を([^を]+)を(?=[^を]*$)|を([^を]+)を/u.exec(bare)
  const middle = between?.[1] ?? between?.[2]
  if (middle === undefined) return null
  const first = conjunctive(middle)
  return first === null ? null : { joint: `を${first}`, parts: partsAround(text, `を${first}`, `を${first}`) }
}

/** The two clauses around a joint of which `kept` belongs to the first, as names of their own; null where the verb or the second object is not sure. */
function partsAround(text: string, joint: string, kept: string): [string, string] | null {
  const at = text.indexOf(joint)
  if (at < 1 || text.indexOf(joint, at + 1) >= 0) return null
  const first = dictionaryForm(text.slice(0, at) + kept)
  const second = text.slice(at + joint.length)
  return first !== null && /[をにへ]/u.test(second) ? [first, second] : null
}

/** What stands between two objects up to the verb that ends the first clause; null where that verb only describes the noun behind it. */
function conjunctive(middle: string): string | null {
  const plain = /[ぁ-ん](?:た|だ|る|う|く|す|つ|む|ぶ|ぐ|か|の|な|ない)(?=[一-鿿ァ-ヿ])/u.exec(middle)?.index ?? Number.POSITIVE_INFINITY
  const te = /(?:って|んで|いて|いで|して|[えけせてねべめれげきみりじ]て|[見出来得経寝着]て)(?!い[るたなま]|ある|あっ|お[くい])/u.exec(middle)
  if (te && te.index < plain) return middle.slice(0, te.index + te[0].length)
  for (const stem of middle.matchAll(/(?<before>[一-鿿ぁ-んァ-ヿ])[いきしちひみりぎじびえけせねへめれげべ](?=(?<after>[一-鿿ァ-ヿA-Za-z]))/gu)) {
    if (stem.index > plain) return null
    if (isCompoundVerb(`${stem.groups?.before}${stem.groups?.after}`)) continue
    return middle.slice(0, stem.index + 2)
  }
  return null
}

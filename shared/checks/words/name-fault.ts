import { isJapanese, longestName, plainName } from './plain-name.ts'
import { isVerbalNoun, verbalNounAtEnd } from './verbal-noun.ts'

export type NameFault = 'question' | 'particle' | 'thing' | 'object'

/** Endings that name a paper, a place, a person or a thing, never an act. */
const things = /(?:申請書|請求書|申込書|届出?書|通知書|証明書|意見書|調書|回答書|報告書|計画書|契約書|見積書|領収書|書類|資料|台帳|帳票|名簿|簿|一覧表?|票|届|証|札|様式|用紙|カード|データ|情報|ファイル|システム|端末|画面|窓口|担当者|係長|課長|住民|申請者|結果|内容|手紙|はがき|メモ|メール)$/

/** Acts that end like a thing. */
const actsLikeThings = /(?:投票|開票|起票|入札|検証|保証|認証|公証|立証|実証|査証|論証|引証)$/

/**
 * What keeps a step name from saying what is done to what, or null. Only what is certain counts: a name that ends in a word nobody knows is left
 * alone, and names that are not Japanese are not judged.
 */
export function nameFault(name: string): NameFault | null {
  const text = plainName(name)
  if (text.length > longestName || !isJapanese(text)) return null
  if (/[??]$/.test(text) || /(?:るか|たか|のか|いか|うか|すか)$/.test(text) && !/(?:確か|明らか)$/.test(text)) return 'question'
  if (/(?:を|[一-鿿ァ-ヿ][にへがとはのも])$/u.test(text)) return 'particle'
  if (isBareAct(text)) return 'object'
  return things.test(text) && !actsLikeThings.test(text) && verbalNounAtEnd(text) === null ? 'thing' : null
}

/** 確認, 確認する, 受付を行う, 待つ: an act without what it is done to. */
function isBareAct(text: string): boolean {
  const noun = text.replace(/(?:を?(?:する|します|行う|行なう|行います|おこなう|実施する|実施)|の実施|処理|作業|業務)$/, '')
  if (noun !== '' && isVerbalNoun(noun)) return true
  return /^[一-鿿]{1,2}[ぁ-ん]{0,3}[うくぐすつぬぶむる]$/u.test(text) && !/[をにへでとがの]/.test(text.slice(1, -1))
}

/** て-forms in って that are not those of a verb in う; kana before って, or the kanji that bears it. */
const ruVerbs = /(送|取|作|配|戻|帰|預か|図|貼|切|写|知|終わ|受け取|分か|測|残|上が|下が|かか|や|入|渡|回|至|謝|断|承|諮|刷|あ)っ[たて]$/
const tsuVerbs = /(持|待|立|保|打|受け持)っ[たて]$/
/** Verbs of one row (一段) whose stem ends in the i-row; all other stems in the i-row belong to verbs of five rows (五段). */
const oneRowStems = /(見|着|診|似|用い|率い|生き|起き|過ぎ|尽き|落ち|閉じ|生じ|感じ|命じ|応じ|講じ|準じ|報じ|信じ|通じ|足り|借り|降り|延び|でき|出来)$/
const fromI: Readonly<Record<string, string>> = { い: 'う', き: 'く', ぎ: 'ぐ', し: 'す', ち: 'つ', に: 'ぬ', び: 'ぶ', み: 'む', り: 'る' }
const fromE: Readonly<Record<string, string>> = { え: 'う', け: 'く', げ: 'ぐ', せ: 'す', て: 'つ', ね: 'ぬ', べ: 'ぶ', め: 'む', れ: 'る' }

/** The dictionary form of a verb at the end of a clause that goes on (受け取り, 確認し, 書いて) or is polite (出します). Others stay as they are. */
export function dictionaryForm(clause: string): string {
  const going = /^(.*[てで])(?:いる|います|おります|いました|いた)$/.exec(clause.trim())?.[1]
  if (going !== undefined) return fromTe(going)
  const plain = clause.trim().replace(/(ます|ました|まして)$/, '\u0000')
  if (plain.endsWith('\u0000')) return fromStem(plain.slice(0, -1))
  if (clause.endsWith('ません')) return clause
  if (/[てで]から$/.test(plain)) return fromTe(plain.slice(0, -2))
  if (/[てで]$/.test(plain)) return fromTe(plain)
  return plain
}

/** As `dictionaryForm`, for a clause that another follows, so that its verb is a stem or in て: 受け取り → 受け取る. */
export function goingOnForm(clause: string): string {
  const said = dictionaryForm(clause)
  return said === clause.trim() && /[いきぎしちにびみりえけげせてねべめれ見着来出]$/.test(said) ? fromStem(said) : said
}

/** From the stem before ます: 出し → 出す, 確認し → 確認する, 受け付け → 受け付ける. */
export function fromStem(stem: string): string {
  const last = stem.slice(-1)
  if (last === 'し') return isCompoundNoun(stem.slice(0, -1)) ? `${stem.slice(0, -1)}する` : `${stem.slice(0, -1)}す`
  if (last === '来' || stem.endsWith('てき')) return stem.endsWith('てき') ? `${stem.slice(0, -1)}くる` : `${stem}る`
  if (oneRowStems.test(stem)) return `${stem}る`
  const verb = fromI[last]
  return verb === undefined ? `${stem}る` : stem.slice(0, -1) + verb
}

function fromTe(clause: string): string {
  const end = clause.slice(-2)
  const stem = clause.slice(0, -2)
  if (end === 'して') return isCompoundNoun(stem) ? `${stem}する` : `${stem}す`
  if (end === 'って') return stem + (tsuVerbs.test(clause) ? 'つ' : ruVerbs.test(clause) ? 'る' : 'う')
  if (end === 'いて') return `${stem}く`
  if (end === 'いで') return `${stem}ぐ`
  if (end === 'んで') return `${stem}${/[読済頼込組積望挟]$|[込]$/.test(stem) ? 'む' : 'ぶ'}`
  if (end === 'きて') return `${stem}${/(^|[てで])$/.test(stem) && !clause.endsWith('できて') ? 'くる' : 'きる'}`
  return `${clause.slice(0, -1)}る`
}

/** From a condition in ば: あれば → ある, 満たせば → 満たす. */
export function fromBa(clause: string): string {
  const stem = clause.replace(/ば$/, '')
  const verb = fromE[stem.slice(-1)]
  return verb === undefined ? stem : stem.slice(0, -1) + verb
}

/** 確認 + する, コピー + する, but 出 + す, 差し戻 + す: two kanji or kana of foreign words before する. */
function isCompoundNoun(before: string): boolean {
  return /[一-鿿々]{2}$|[ァ-ヶー]{2}$|[A-Za-z0-9]$|を$|と$/.test(before) && !/(差し|取り|引き|払い|貸し|繰り|見)[一-鿿]$/.test(before)
}

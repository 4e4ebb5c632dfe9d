/**
 * Who stands behind a lane name. `staff` is an office of the municipality whose part in the work its name does not tell;
 * `approver` holds chiefs and everyone who reviews or decides: standards draw both as one lane (審査担当).
 */
export type LaneRole = 'resident' | 'counter' | 'approver' | 'staff' | 'system' | 'outside'

const office = /(?:課|係|室|班|部|局|担当|当番|職員|任用|主事|主査|補佐|長|課窓口)$/
const chief = /(?:係長|課長|部長|局長|室長|町長|市長|村長|区長|首長|主幹|補佐|決裁者|管理職)/
const review = /(?:審査|認定|決裁|決定|判定)/
const counter = /(?:窓口|受付|受け付け|総合案内|フロント)/
const system = /(?:システム|サーバ|端末|基盤|ポータル|ネット$|RPA|ロボット)/i
const resident =
  /(?:住民|市民|町民|村民|区民|県民|届出人|届出者|請求者|申請者|申込者|申込人|保護者|本人|来庁者|利用者|被保険者|受給者|世帯主|家族|納税者|納付者|相続人|親$|人$|方$)/
const outside =
  /(?:他機関|他団体|他市|他の市|事務所|機構|銀行|金融機関|医療機関|病院|医師|主治医|薬局|連合会|警察|税務署|法務局|裁判所|保育所|保育園|こども園|学校|事業者|事業所|業者|会社|都道府県|^県|^国|省$|庁$|審査会|委員会|協議会|会議|施設|センター|郵便局|勤務先)/

/** The role a lane name tells, or null for an empty name. A name that ends like an office is one, whatever stands in front (住民保険課年金係). */
export function laneRole(laneName: string | null): LaneRole | null {
  const name = (laneName ?? '').normalize('NFKC').replace(/\s+/g, '')
  if (name === '') return null
  if (office.test(name) && !/(?:銀行|機構|事務所|郵便局|税務署|法務局)/.test(name)) {
    if (chief.test(name)) return 'approver'
    if (counter.test(name)) return 'counter'
    return review.test(name) ? 'approver' : 'staff'
  }
  if (system.test(name)) return 'system'
  if (outside.test(name)) return 'outside'
  if (counter.test(name)) return 'counter'
  return resident.test(name) ? 'resident' : 'staff'
}

/**
 * Whether two lanes are the same hands. `unknown` where a lane is missing, or where an office's name does not tell its part and
 * the two names share no word: then nothing is claimed.
 */
export function compareLanes(asis: string | null, standard: string | null): 'same' | 'different' | 'unknown' {
  const left = laneRole(asis)
  const right = laneRole(standard)
  if (left === null || right === null || asis === null || standard === null) return 'unknown'
  if (left !== right && left !== 'staff' && right !== 'staff') return 'different'
  if (left === right && left !== 'staff') return 'same'
  const inside = (role: LaneRole) => role === 'counter' || role === 'approver' || role === 'staff'
  if (!inside(left) || !inside(right)) return 'different'
  return shareWord(officeStem(asis), officeStem(standard)) ? 'same' : 'unknown'
}

function officeStem(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').replace(/(?:課|係|室|班|部|局|担当|当番|職員|者|長)/g, '')
}

function shareWord(left: string, right: string): boolean {
  for (let at = 0; at + 2 <= left.length; at += 1) if (right.includes(left.slice(at, at + 2))) return true
  return left !== '' && left === right
}

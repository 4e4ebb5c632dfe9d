/** Ends of words that name somebody who does work in a municipality, or somebody it deals with. */
const owners = /(住民|町民|市民|村民|区民|本人|家族|世帯主|代理人|申請者|届出人|請求者|利用者|保護者|被保険者|納税者|事業者|事業所|業者|委託先|業者|者|人|職員|担当|担当者|窓口|受付|係|係長|課|課長|室|室長|部|部長|局|局長|班|班長|主任|主査|補佐|町長|市長|村長|区長|知事|会計管理者|支所|出張所|役場|役所|町|市|村|区|県|都|府|国|省|庁|委員会|審査会|協議会|調査員|相談員|保健師|ケアマネ|ケアマネジャー|ケアマネージャー|医師|主治医|医院|病院|銀行|金融機関|郵便局|年金事務所|保健所|税務署|法務局|警察|学校|園|施設|連合会|国保連|ベンダー|システム|AI|RPA)$/

/** Whether a phrase names somebody. */
export function isOwner(phrase: string): boolean {
  return phrase.length <= 20 && owners.test(phrase) && !/[をにへが]/.test(phrase)
}

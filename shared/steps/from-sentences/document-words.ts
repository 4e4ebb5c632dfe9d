/** Ends of words that name a paper, a form or a set of data. */
const papers = /(申請書|督促状|委任状|申込書|請求書|届出書|届書|届|届出|申請|書類|書|証|票|通知|通知書|証明書|決定書|納付書|台帳|名簿|原簿|簿|帳|帳票|通帳|調書|様式|用紙|伝票|図面|写し|控え|一覧|一覧表|リスト|表|カード|手帳|免許証|データ|ファイル|CSV|データベース|DB|記録|封筒|はがき|メール|領収書|領収証|見積書|契約書|報告書|意見書|起案|伺い文|伺い|決裁文書|文書)$/
const notPapers = /^(下書き|手書き|葉書き|書)$/

/** Whether a word names a document or data. */
export function isDocument(word: string): boolean {
  return papers.test(word) && !notPapers.test(word)
}

/** Verbs after which the document is made or handed on. */
export const writingVerbs = /(出す|提出する|作る|作成する|書く|記入する|記載する|発行する|交付する|送る|送付する|発送する|郵送する|渡す|手渡す|返す|返却する|印刷する|刷る|起案する|出力する|通知する|送信する|入力する|登録する|更新する|書き込む|差し戻す|回す|回付する|返送する|再送する|提示する|送致する|届け出る|届ける|添付する|(?<!受け)付ける)$/
/** Verbs of writing into a store named with に. */
export const storingVerbs = /(入力する|登録する|記録する|記入する|記載する|書き込む|反映する|反映させる|更新する|転記する|追加する|載せる|保存する|取り込む)$/
/** Verbs of looking something up in a store named with で, と or を. */
export const lookingVerbs = /(確認する|照会する|検索する|調べる|照合する|引く|見る|突き合わせる|突合する|参照する)$/

/** Nouns of office work that name an act (…を確認する), in groups of what is done. */
const acts = (
  '確認 照会 照合 突合 点検 検査 検証 審査 審議 判定 判別 判断 評価 評定 採点 査定 調査 聴取 面談 面接 訪問 巡回 監査 監視 検討 比較 分析 把握 特定 ' +
  '入力 登録 記載 記入 記録 記帳 転記 追記 追加 修正 訂正 補正 補記 更新 変更 異動 削除 抹消 消除 反映 設定 付番 採番 発番 編集 編綴 整理 集計 計算 検算 算定 算出 ' +
  '作成 起案 起票 作図 出力 印刷 複写 製本 清書 代書 発行 再発行 交付 手交 配布 配付 頒布 提示 提供 提出 再提出 添付 表示 掲示 掲載 公示 告示 公表 公開 公告 縦覧 閲覧 ' +
  '送付 送信 送達 発送 郵送 返送 返却 返信 返戻 返還 転送 伝送 伝達 配信 通知 通報 連絡 連携 案内 説明 周知 報告 回答 応答 督促 催促 催告 勧奨 勧告 指導 指示 命令 ' +
  '依頼 請求 申請 申告 申出 申立 申込 要求 要請 委任 委託 発注 契約 交渉 協議 調整 相談 受付 受理 受領 受信 受託 収受 受取 受入 回収 収集 徴収 徴取 収納 納付 納入 領収 ' +
  '入金 出金 送金 返金 還付 充当 精算 清算 支払 支給 給付 支出 振込 振替 賦課 課税 調定 決定 確定 決裁 承認 認定 許可 認可 却下 不承認 裁決 専決 供覧 回覧 内定 選考 選定 選出 抽出 ' +
  '抽選 検索 参照 取得 再取得 取込 読込 読取 保存 保管 保護 格納 収録 廃棄 破棄 処分 復元 移行 移管 同期 結合 統合 分割 分類 仕分 仕訳 開始 終了 停止 中止 廃止 解除 解約 延長 継続 再開 ' +
  '予約 募集 開催 招集 出席 準備 用意 手配 実施 処理 対応 管理 運用 運営 施行 執行 交換 搬送 運搬 持参 引渡 手渡 引継 引取 押印 捺印 署名 記名 封入 封緘 封印 投函 投票 開票 消込 洗替 取消 ' +
  '取下 届出 任命 任用 採用 退職 配置 割当 割振 附番 公証 認証 検収 検品 検針 査察 測定 測量 撮影 点呼 電話 架電 来庁 来所 出張 同行 引上 引下 締結 締切 打出 打合 手書'
).split(' ')

const known: ReadonlySet<string> = new Set(acts)

/** Whether a text is the name of an act and nothing else: 確認, 受付け. */
export function isVerbalNoun(text: string): boolean {
  return known.has(text) || known.has(withoutOkurigana(text))
}

/** The act a text ends with (内容確認 → 確認), or null. */
export function verbalNounAtEnd(text: string): string | null {
  const folded = withoutOkurigana(text)
  const found = [3, 2].map((length) => folded.slice(-length)).find((end) => known.has(end))
  return found ?? null
}

/** 送り仮名 that many write and many leave out: 取り消し, 取消し and 取消 are one noun. */
function withoutOkurigana(text: string): string {
  return text.replace(/(?<=[一-鿿])[いきしちみりぎえけせめれげ](?=[一-鿿]|$)/gu, '')
}

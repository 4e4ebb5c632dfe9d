const nouns = (
  '確認 照会 入力 審査 決裁 記載 送信 通知 連携 登録 作成 提出 突合 補正 依頼 案内 追記 消除 受領 受信 判定 算定 抽出 送付 出力 伝送 交付 発行 点検 照合 ' +
  '発送 郵送 電話 説明 報告 調査 更新 変更 削除 回収 保管 整理 集計 計算 印刷 配布 配付 収納 返却 返信 回答 申請 請求 聴取 面談 訪問 調整 選考 決定 認定 却下 ' +
  '承認 起案 供覧 公示 告示 公表 閲覧 検索 参照 転記 複写 押印 署名 封入 納付 徴収 還付 督促 催告 賦課 課税 調定 異動 記録 編集 共有 転送 保存 反映 処理 ' +
  '管理 実施 開始 終了 停止 廃止 復元 予約 相談 受理 収受 確定 付番 採番 採点 評価 選定 指定 委託 契約 検収 検査 監査 追加 修正 訂正 結合 分割 統合 同期 解除 ' +
  '解約 継続 延長 再開 連絡 伝達 公開 掲載 掲示 募集 招集 開催 準備 用意 設定 精算 清算 照査 内定 投函 返送 添付 捕捉 把握 特定 算出 通報 発番 消込 出力 ' +
  '給付 支給 振替 徴取 依頼 交渉 協議 検討 選択 分類 仕分 採用 通読 検証 審議 諮問 答申 表示 伝票起票 起票 読込 搬送 持参 収集 廃棄 破棄'
).split(' ')

const irregularNouns: Record<string, string> = {
  受付: '受け付けます',
  取込: '取り込みます',
  支払: '支払います',
  振込: '振り込みます',
  届出: '届け出ます',
  引渡: '引き渡します',
  手渡: '手渡します',
  仕分: '仕分けます',
  消込: '消し込みます',
  読込: '読み込みます',
}

const iRow = new Set('いきぎしじちぢにひびぴみりえけげせぜてでねへべぺめれ')
const oneStepKanji = new Set('見診看観出着得経寝似煮')
const polite: Record<string, string> = { う: 'い', く: 'き', ぐ: 'ぎ', す: 'し', つ: 'ち', ぬ: 'に', ぶ: 'び', む: 'み' }

/**
 * The verb of a Japanese step name in polite form (「再転入者の該当照会」→「照会します」,「除票を引く」→「引きます」), or null where the name does not end
 * in a verb that can be told with certainty: then the sentence says 「行います」.
 */
export function politeVerb(name: string): string | null {
  const text = name.normalize('NFKC').replace(/[（(][^（()）]*[)）]/g, '').replace(/[\s。、.]+$/g, '')
  const two = text.slice(-2)
  if (irregularNouns[two] !== undefined) return irregularNouns[two]
  if (nouns.includes(two)) return `${two}します`
  if (text.endsWith('する')) {
    const noun = text.slice(-4, -2)
    return nouns.includes(noun) ? `${noun}します` : null
  }
  const verb =
    /(?:^|[をにへでとがの、])((?:[一-鿿々](?:(?![をにへではがの])[ぁ-ん]){0,2})?[一-鿿々](?![にで])(?:(?![をへ])[ぁ-ん]){1,4})$/.exec(text)?.[1] ??
    /(?:[をへ]|[^ぁ-ん][にで])((?:(?![をへ])[ぁ-ん]){2,6})$/.exec(text)?.[1]
  return verb === undefined ? null : conjugate(verb)
}

function conjugate(verb: string): string | null {
  const last = verb.at(-1) ?? ''
  const stem = verb.slice(0, -1)
  if (last !== 'る') return polite[last] === undefined ? null : `${stem}${polite[last]}ます`
  const before = stem.at(-1) ?? ''
  if (/(?:かえ|き|い|はい|まい|しゃべ|かぎ|すべ|にぎ|へ)$/.test(stem) && !/[一-鿿]/.test(stem)) return null
  if (iRow.has(before)) return `${stem}ます`
  if (/[一-鿿]/.test(before)) return oneStepKanji.has(before) ? `${stem}ます` : `${stem}ります`
  return `${stem}ります`
}

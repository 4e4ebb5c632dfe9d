/** What the command line says. */
export const cli = {
  'cli.help': 'くらべ（コマンド）\n使い方: kurabe <動詞> [オプション]\n\n動詞:\n{verbs}\n\n各動詞の説明: kurabe <動詞> --help\n終了コード: 0 できた、1 故障、2 入力の誤り、3 断り（使用中・新しい版・既存のファイル）',
  'cli.unknownVerb': '「{name}」という動詞はありません。kurabe --help で動詞の一覧を見てください。',
  'cli.badArguments': 'オプションを読めません（{detail}）。下の使い方を見て直してください。',
  'cli.fault': '思わぬ故障で止まりました。保存済みの内容は変えていません。もう一度実行しても同じなら、次の内容を担当者に伝えてください。\n{detail}',
  'cli.info.help': '使い方: kurabe info\nこのプログラムの名前と版を JSON で出します。',
} as const

/** What the command line says. */
export const cli = {
  'cli.help': 'くらべ（コマンド）\n使い方: kurabe <動詞> [オプション]\n\n動詞:\n{verbs}\n\n各動詞の説明: kurabe <動詞> --help\n終了コード: 0 できた、1 故障、2 入力の誤り、3 断り（使用中・新しい版・既存のファイル）',
  'cli.unknownVerb': '「{name}」という動詞はありません。kurabe --help で動詞の一覧を見てください。',
  'cli.badArguments': 'オプションを読めません（{detail}）。下の使い方を見て直してください。',
  'cli.fault': '思わぬ故障で止まりました。保存済みの内容は変えていません。もう一度実行しても同じなら、次の内容を担当者に伝えてください。\n{detail}',
  'cli.faultLogged': '思わぬ故障で止まりました（記録番号 {incident}）。保存済みの内容は変えていません。もう一度実行しても同じなら、記録番号とファイル「{path}」を担当者に渡してください。',
  'cli.info.help': '使い方: kurabe info\nこのプログラムの名前と版を JSON で出します。',
  'cli.missingOption': '--{option} がありません。使い方は --help で見られます。',
  'cli.missingFiles': 'ファイルの指定が足りません。使い方は --help で見られます。',
  'cli.tooManyWords': '「{word}」は余分な言葉です。空白を含む名前は引用符（""）で囲んでください。使い方は --help で見られます。',
  'cli.sameAsInput': '--{option} の「{path}」は、ほかに指定したファイルと同じです。元のファイルを失わないよう、何も書いていません。別の名前にしてください。',
  'cli.lockLeft': '印のファイル「{lock}」はしばらく更新されていません。だれも使っていないことを確かめてから、くらべ の画面で開いて引き継ぐか、このファイルを消してください。',
  'cli.located': 'シート「{sheet}」{row}行目: {sentence}',
  'cli.align.help': '使い方: kurabe align --asis 現行.bpmn --standard 標準.bpmn --json 結果.json\n2つのフローの手順の対応を調べ、対応と根拠を JSON に書きます。',
  'cli.fitgap.help': '使い方: kurabe fitgap --asis 現行.bpmn --standard 標準.bpmn [--tobe 見直し後.bpmn] [--functions 機能.xlsx] --out 結果.xlsx [--json 結果.json] [--force]\nFit&Gap の Excel を作ります。機能.xlsx の見出しは 機能ID、大項目、中項目、小項目、機能要件、実装区分、対応手順 です。\n--force は、すでにある 結果.xlsx を置きかえます。',
  'cli.import.help': '使い方: kurabe import プロジェクト.kurabe ファイル.bpmn…\n図をプロジェクトに取り込みます。プロジェクトがなければ作ります。読めないファイルがあるときは、ほかを取り込み、名前と理由を出して 2 で終わります。',
  'cli.export.help': '使い方: kurabe export プロジェクト.kurabe --to フォルダ [--rewrite] [--force]\n図をすべて、最初のファイル名で書き出します。同じ名前には (2) を付け、Windows で使えない名前は直します。\n--rewrite は保存した文字のままではなく、くらべ の読み書きを通します。--force は、すでにあるファイルを置きかえます。',
  'cli.pack.help': '使い方: kurabe pack プロジェクト.kurabe --out 結果.xlsx [--force]\nプロジェクト全体（図も）を、セルだけの Excel にします。ほかの種類のファイルを渡せない境界を越えるためのものです。\n--force は、すでにあるファイルを置きかえます。',
  'cli.unpack.help': '使い方: kurabe unpack ファイル.xlsx --to プロジェクト.kurabe\npack で作った Excel から、同じ中身のプロジェクトを作ります。途中で変わった所があれば、場所を出して何も作りません。',
  'cli.dump.help': '使い方: kurabe dump プロジェクト.kurabe --json 結果.json [--force]\nプロジェクトの中身を、くらべられる決まった形の JSON に書きます。2つのプロジェクトの中身が同じなら、1文字も違いません。',
  'cli.report.help': `kurabe report PROJECT.kurabe --kind 種類 [--analysis NAME] [--procedure NAME] [--area NAME] [--version NAME] --out FILE.docx|FILE.xlsx [--overwrite]

資料を1つ作ります。種類は fitgap policy bylaws external open-items lost requirements rfi rfp evaluation handover manual です。
--kind folder は調達フォルダを --out のフォルダに作ります。
--analysis   対象の Fit & Gap 表の名前（なければすべて）
--procedure  対象の手続の名前
--area       対象の業務の名前
--version    もとにする要件の版の名前（なければ今の内容）
--overwrite  同じ名前のファイルを置きかえる`,
  'cli.report.badKind': '資料の種類「{kind}」はありません。--kind には次のどれかを書いてください：{kinds}',
  'cli.report.badForm': '「{path}」は書き出せません。--out の名前の終わりを .docx（Word）か .xlsx（Excel）にしてください。',
  'cli.report.unknownName': '--{option} の「{name}」はこのプロジェクトにありません。あるのは{names}です。名前をそのまま書いてください。',
  'cli.report.noNames': '--{option} の「{name}」はこのプロジェクトにありません。--{option} で選べるものがまだ1つもありません。',
  'cli.report.sameNames': '--{option} の「{name}」が {count} つあります。画面で名前を変えるか、--area や --procedure で選んでください。',
  'cli.report.firstProcedure': '--procedure がないため、はじめの手続「{name}」の引継ぎ書を作りました。',
  'cli.spec.help': '使い方: kurabe spec プロジェクト.kurabe --area 介護保険 --edition 6.0 --file 一覧.xlsx [--map 対応.json] [--json 結果.json] [--add]\n機能・帳票要件の一覧（.xlsx、.csv、.tsv）を、業務と版の標準仕様として取り込みます。プロジェクトや業務がなければ作ります。同じ版があれば、一覧にある種類（機能、帳票）を置きかえます。--add は、一覧にないものを残します。\n--map がなければ、見出しの行と列を言葉から決めます。--map の形:\n  {"sheets": [{"name": "機能要件", "kind": "function", "headerLine": 4, "columns": {"code": "機能ID", "name": "F", "text": ["要件", "H"]}}]}\n  name（シート名）か index（1から）でシートを選び、kind は function（機能）か form（帳票）、headerLine は見出しの行（1から、なければ null）です。columns は項目ごとに、見出しの言葉か列の文字を書きます。書かないものはプログラムが決めます。名前のないシートは取り込みません。\n  項目: code（ID）、large・middle・small（大・中・小項目）、name（名称）、text（要件）、class（実装区分）、types（類型別の列、いくつでも）、effectiveOn（適合基準日）、steps（対応手順）、note（備考）\n--json には、読んだ数、読めなかった行、機能、1つ前の版からの追加・変更・削除・番号の変更が入ります。確かめられない番号の行は、読めなかった行に入ります。',
  'cli.spec.done': '{area} {edition}: {read}件を取り込みました。読めなかった行は{unread}行です。',
  'cli.spec.changes': '{before} から: 追加{added}、変更{changed}、削除{removed}、番号の変更{renumbered}',
} as const

export const bpmn = {
  'bpmn.error.empty': '{file} を読めません。ファイルの中身が空です。もとのファイルを確かめて、もう一度書き出してください。',
  'bpmn.error.too-large': '{file} を読めません。大きさが {megabytes} MB あり、上限の {limit} MB を超えています。業務ごとに図を分けて書き出してください。',
  'bpmn.error.too-many': '{file} を読めません。要素が {count} 個あり、上限の {limit} 個を超えています。業務ごとに図を分けて書き出してください。',
  'bpmn.error.too-deep': '{file} を読めません。{line}行目で入れ子が {limit} 段を超えています。サブプロセスの入れ子を減らして書き出してください。',
  'bpmn.error.is-excel': '{file} を読めません。中身は Excel のファイルです。フローの図は BPMN 形式（.bpmn）で書き出してください。',
  'bpmn.error.is-word': '{file} を読めません。中身は Word のファイルです。フローの図は BPMN 形式（.bpmn）で書き出してください。',
  'bpmn.error.is-powerpoint': '{file} を読めません。中身は PowerPoint のファイルです。フローの図は BPMN 形式（.bpmn）で書き出してください。',
  'bpmn.error.is-visio': '{file} を読めません。中身は Visio のファイルです。Visio で BPMN 形式（.bpmn）に書き出してください。',
  'bpmn.error.is-old-office': '{file} を読めません。中身は古い形式の Office 文書です。フローの図は BPMN 形式（.bpmn）で書き出してください。',
  'bpmn.error.is-zip': '{file} を読めません。中身は圧縮ファイルです。展開して、中の .bpmn ファイルを選んでください。',
  'bpmn.error.is-pdf': '{file} を読めません。中身は PDF です。図を作ったソフトで BPMN 形式（.bpmn）に書き出してください。',
  'bpmn.error.is-sqlite': '{file} を読めません。中身はデータベースです。くらべのプロジェクトなら「開く」で開いてください。',
  'bpmn.error.is-image': '{file} を読めません。中身は画像です。図を作ったソフトで BPMN 形式（.bpmn）に書き出してください。',
  'bpmn.error.is-html': '{file} を読めません。中身は Web ページです。ダウンロードし直すか、相手に .bpmn ファイルを送ってもらってください。',
  'bpmn.error.is-text': '{file} を読めません。中身は文字だけで、BPMN の図ではありません。図を作ったソフトで BPMN 形式（.bpmn）に書き出してください。',
  'bpmn.error.is-binary': '{file} を読めません。BPMN の図ではない別の種類のファイルです。選んだファイルを確かめてください。',
  'bpmn.error.encoding-unknown': '{file} を読めません。文字コード「{encoding}」に対応していません。UTF-8 で書き出し直してください。',
  'bpmn.error.encoding-broken':
    '{file} を読めません。{line}行目に、文字コード「{encoding}」として読めない文字があります。UTF-8 で書き出し直してください。',
  'bpmn.error.control-character': '{file} を読めません。{line}行目に、XML で使えない文字があります。その文字を消して書き出し直してください。',
  'bpmn.error.malformed': '{file} を読めません。{line}行目で XML の書き方がくずれています。相手にもう一度書き出してもらってください。',
  'bpmn.error.truncated': '{file} を読めません。ファイルが{line}行目で途切れています。相手にもう一度書き出してもらってください。',
  'bpmn.error.doctype':
    '{file} を読めません。{line}行目に DOCTYPE または実体（エンティティ）があります。安全のため中は読まずに止めました。それらを除いて書き出し直してください。',
  'bpmn.error.unbound-prefix':
    '{file} を読めません。{line}行目の「{prefix}:」が何を指すか書かれていません（名前空間の宣言がありません）。相手にもう一度書き出してもらってください。',
  'bpmn.error.bpmn-1': '{file} を読めません。古い BPMN 1 の図です。図を作ったソフトで BPMN 2.0 形式に書き出してください。',
  'bpmn.error.bpmn-draft': '{file} を読めません。BPMN 2.0 が決まる前の形式の図です。図を作ったソフトを新しくして、書き出し直してください。',
  'bpmn.error.xpdl': '{file} を読めません。XPDL 形式の図です。図を作ったソフトで BPMN 2.0 形式（.bpmn）に書き出してください。',
  'bpmn.error.drawio': '{file} を読めません。draw.io の図です。BPMN の意味を持たない絵なので、BPMN に対応したソフトで描き直すか、表から作ってください。',
  'bpmn.error.dmn': '{file} を読めません。判断表（DMN）のファイルで、フローの図ではありません。フローの .bpmn ファイルを選んでください。',
  'bpmn.error.cmmn': '{file} を読めません。CMMN の図で、BPMN のフローではありません。フローの .bpmn ファイルを選んでください。',
  'bpmn.error.svg': '{file} を読めません。画像（SVG）です。図を作ったソフトで BPMN 形式（.bpmn）に書き出してください。',
  'bpmn.error.office-xml': '{file} を読めません。Office の XML 文書です。フローの図は BPMN 形式（.bpmn）で書き出してください。',
  'bpmn.error.not-bpmn':
    '{file} を読めません。XML ですが BPMN 2.0 の図ではありません（いちばん外側は「{root}」です）。BPMN 2.0 形式（.bpmn）で書き出してください。',
  'bpmn.error.no-process': '{file} を読めません。BPMN ですが、フロー（プロセス）が1つもありません。フローの入った図を書き出してください。',
  'bpmn.error.duplicate-id':
    '{file} を読めません。同じ ID「{id}」が{firstLine}行目と{line}行目（{element}）にあります（重なりは全部で{count}件）。このまま読むと片方が消えるため止めました。図を作ったソフトで直して書き出し直してください。',
  'bpmn.error.dangling-flow':
    '{file} を読めません。{line}行目の矢印「{element}」のつなぎ先「{reference}」がありません（全部で{count}件）。このまま読むと矢印が消えるため止めました。図を作ったソフトでつなぎ直して書き出してください。',
  'bpmn.error.dangling-message':
    '{file} を読めません。{line}行目のメッセージの矢印「{element}」のつなぎ先「{reference}」がありません（全部で{count}件）。図を作ったソフトでつなぎ直して書き出してください。',
  'bpmn.error.dangling-boundary':
    '{file} を読めません。{line}行目の境界イベント「{element}」が付く手順「{reference}」がありません（全部で{count}件）。図を作ったソフトで付け直して書き出してください。',
  'bpmn.warning.encoding-guessed':
    '{file} は文字コードが「{declared}」と書かれていますが、中身は「{used}」でした。「{used}」として読みました。文字化けがないか確かめてください。',
  'bpmn.warning.unresolved-reference':
    '{file} の{line}行目の「{element}」が、ない要素「{reference}」を指しています（全部で{count}件）。図の手順と矢印はすべて読みました。',
  'bpmn.warning.loose-flow': '{file} の{line}行目の矢印「{element}」は、片方がどこにもつながっていません（全部で{count}件）。図には残りますが、順番には使いません。',
  'bpmn.warning.missing-id': '{file} に ID のない要素が{count}件あります。図には残りますが、くらべる対象になりません。',
  'bpmn.warning.nothing-inside': '{file} には手順が1つもありません。',
  'bpmn.warning.no-diagram': '{file} には図の位置の情報がありません。くらべが自動で並べます。',
  'bpmn.warning.missing-shapes': '{file} には図に描かれていない要素が{count}件あります。中身は残っています。',
  'bpmn.warning.shape-without-element':
    '{file} の図には、中身のない形が{count}件あります（「{reference}」など）。手順には影響しません。',
  'bpmn.rewrite.kept':
    '{file} は書き直さず、保存されているとおりに出力しました。書き直すと{count}か所（{line}行目の「{name}」など）がなくなるためです。',
  'bpmn.rewrite.comments': '{file} を書き直しました。ファイルの中の注釈（コメント）{count}件は出力されません。プロジェクトには残っています。',
} as const

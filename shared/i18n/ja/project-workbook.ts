/** The whole project as one plain Excel workbook and back. */
export const projectWorkbook = {
  'projectWorkbook.cover.title': 'くらべ のプロジェクト「{name}」',
  'projectWorkbook.cover.what': 'プロジェクトの中身すべてを、セルだけの Excel にしたものです。ほかの種類のファイルを渡せないときに使います。',
  'projectWorkbook.cover.back': '戻すには、くらべ の「はじめに」で「ファイルを開く」からこのファイルを選ぶか、kurabe unpack を使います。',
  'projectWorkbook.cover.leave': 'このファイルの中身は書きかえないでください。書きかえた所は、戻すときに見つかります。',
  'projectWorkbook.newer': 'このファイルは新しい くらべ（ファイルの版 {version}）で作られています。何も作っていません。新しい くらべ で開いてください。',
  'projectWorkbook.unfitting': 'ファイルの中身が くらべ のプロジェクトとして成り立ちません（{table}）。何も作っていません。元の プロジェクト から、もう一度 Excel に書き出してもらってください。',
  'projectWorkbook.notPacked': '「{file}」は、くらべ のプロジェクトを書き出した Excel ではありません。表紙のシート「くらべ」のあるファイルを選んでください。手順の表や機能の一覧を取り込むときは、プロジェクトを開いてから「取り込む」を使います。何も作っていません。',
  'projectWorkbook.damaged': '「{file}」は書き出したときと中身が違うため、戻せません（{count}か所、シートとセル：{places}）。途中で行や文字が変わったか、欠けています。書き出した人に、もう一度送ってもらってください。何も作っていません。',
  'projectWorkbook.pack': 'プロジェクト全体を Excel に出力する',
  'projectWorkbook.packed': 'プロジェクト全体を「{path}」に出力しました。',
  'projectWorkbook.packTitle': 'プロジェクト全体を Excel に出力',
  'projectWorkbook.working': 'Excel にまとめています',
  'projectWorkbook.unpacking': 'Excel からプロジェクトに戻しています',
  'projectWorkbook.unpacked': 'Excel からプロジェクトに戻しました。まだ置き場所が決まっていません。「名前を付けて保存」で決めてください。',
} as const

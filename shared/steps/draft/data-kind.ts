/**
 * Whether a name of 入力帳票 or 出力帳票 means a store (台帳, データ, システム …: kept, looked up and updated) rather than a document that moves:
 * told by its last word. A name without such a word is a document.
 */
export function dataKindOf(name: string): 'document' | 'store' {
  const words = name.normalize('NFKC').replace(/[((].*?[))]/g, '').trim()
  return /(台帳|原簿|名簿|データ|データベース|システム|マスタ|マスター|サーバ|サーバー|フォルダ|DB)$/i.test(words) ? 'store' : 'document'
}

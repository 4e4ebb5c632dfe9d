export const recovery = {
  'recovery.title': '前回、正しく終わりませんでした',
  'recovery.body': '版になっていない変更が{count}件あります。変更はすべて残っています。復元すると、その変更から続けられます。',
  'recovery.flow': 'フロー',
  'recovery.last': '最後の変更',
  'recovery.changes': '変更の数',
  'recovery.kept': '復元しなかった変更も、30日のあいだファイルの中に残ります。',
  'recovery.accept': '{count}件を復元する',
  'recovery.decline': '復元しないで開く',
} as const

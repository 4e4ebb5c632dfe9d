export const settings = {
  'settings.title': '設定',
  'settings.note': '変えるとすぐに効きます。このPCのこの利用者だけの設定です。',
  'settings.language': '画面のことば',
  'settings.person': '判定する人',
  'settings.personNote': '判定の履歴に残ります。書かなくても判定できます。',
  'settings.office': '局・課（書かなくてもよい）',
  'settings.name': '名前',
  'settings.local': '設定はこのPCの中だけに保存されます。',
} as const

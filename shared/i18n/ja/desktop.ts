/** What the desktop program says outside its page: system dialogs and messages about its own parts. */
export const desktop = {
  'desktop.kind.project': 'くらべのプロジェクト',
  'desktop.kind.bpmn': 'BPMN の図',
  'desktop.kind.workbook': 'Excel ブック',
  'desktop.kind.all': '使えるファイルすべて',
  'desktop.close': '閉じる',
  'desktop.quit': '終了する',
  'desktop.coreRestarted': 'くらべの本体が止まったため、始め直しました。',
  'desktop.coreRestartedDetail': '「保存済み」と出ていた内容は残っています。直前に入力した内容があるか、確かめてください。',
  'desktop.pageReloaded': '画面が止まったため、開き直しました。',
  'desktop.pageReloadedDetail': '「保存済み」と出ていた内容は残っています。直前に入力した内容があるか、確かめてください。',
  'desktop.gaveUp': 'くらべが何度も止まるため、終了します。',
  'desktop.gaveUpDetail': '保存済みの内容は残っています。PC を起動し直してから、もう一度始めてください。また止まるときは、次のフォルダを担当者に渡してください。\n{folder}',
  'desktop.notStored': 'まだ保存できていない変更があります。',
  'desktop.notStoredDetail': '保存先の空きや、サーバーへの接続を確かめてください。このまま閉じると、保存できていない変更は失われます。',
  'desktop.stay': '閉じずに戻る',
  'desktop.closeAnyway': '保存しないで閉じる',
} as const

/** What the program says in the terminal while it starts. */
export const launch = {
  'launch.help':
    '使い方: npm start [-- --browser] [--port 番号] [--no-open] [--project ファイル.kurabe]\nくらべを始めます。--browser はブラウザで開き、--no-open は開かずに場所だけを出します。',
  'launch.noElectron': 'Electron がこのPCにないため、ブラウザで開きます（同じ画面です）。',
  'launch.noDisplay': 'ウィンドウを出せる画面がこのPCにないため、ブラウザで開きます（同じ画面です）。',
  'launch.electronFailed': 'Electron を起動できなかったため、ブラウザで開きます（同じ画面です）。',
  'launch.portTaken': 'ポート {port} はほかのプログラムが使っています。別の番号にするか、--port を付けずに始めてください。',
  'launch.packHelp':
    '使い方: npm run pack [-- --win] [--linux] [--zip] [--release]\nNode のないPCで動くフォルダを release/ に作ります。--zip は zip にもします。--release は、作れないときに終了コード 3 で終わります。',
  'launch.packNoElectron': 'Electron の本体を取得できないため、配布フォルダは作っていません（画面と本体のビルドは dist/ にできています）。',
} as const

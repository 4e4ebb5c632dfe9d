/** What the program says in the terminal while it starts. */
export const launch = {
  'launch.help':
    '使い方: npm start [-- --browser] [--port 番号] [--no-open] [--project ファイル.kurabe]\nくらべを始めます。--browser はブラウザで開き、--no-open は開かずに場所だけを出します。',
  'launch.noElectron': 'Electron がこのPCにないため、ブラウザで開きます（同じ画面です）。',
  'launch.portTaken': 'ポート {port} はほかのプログラムが使っています。別の番号にするか、--port を付けずに始めてください。',
} as const

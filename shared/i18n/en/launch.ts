import type { launch as ja } from '../ja/launch.ts'
export const launch: Record<keyof typeof ja, string> = {
  'launch.help':
    'Usage: npm start [-- --browser] [--port N] [--no-open] [--project FILE.kurabe]\nStarts Kurabe. --browser opens it in the browser, --no-open prints the address only.',
  'launch.noElectron': 'There is no Electron on this PC, so Kurabe opens in the browser (the same screens).',
  'launch.portTaken': 'Another program uses port {port}. Take another number, or start without --port.',
}

import type { launch as ja } from '../ja/launch.ts'
export const launch: Record<keyof typeof ja, string> = {
  'launch.help':
    'Usage: npm start [-- --browser] [--port N] [--no-open] [--project FILE.kurabe]\nStarts Kurabe. --browser opens it in the browser, --no-open prints the address only.',
  'launch.noElectron': 'There is no Electron on this PC, so Kurabe opens in the browser (the same screens).',
  'launch.noDisplay': 'This PC has no display for windows, so Kurabe opens in the browser (the same screens).',
  'launch.electronFailed': 'Electron could not be started, so Kurabe opens in the browser (the same screens).',
  'launch.portTaken': 'Another program uses port {port}. Take another number, or start without --port.',
  'launch.packHelp':
    'Usage: npm run pack [-- --win] [--linux] [--zip] [--release]\nMakes a folder under release/ that runs on PCs without Node. --zip also zips it. --release ends with status 3 where it cannot be made.',
  'launch.packNoElectron': 'The Electron binary cannot be fetched, so no folder was made (page and program are built in dist/).',
}

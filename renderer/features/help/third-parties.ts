export interface ThirdParty {
  name: string
  version: string
  /** Short name of the licence, as the package states it. */
  licence: string
  /** Its licence file; empty where the package brings none. */
  text: string
}

const root = '../../../node_modules/'

// The names stand in each pattern, since the build reads patterns before anything runs. They are the dependencies of package.json.
const versions = import.meta.glob<string>(
  '../../../node_modules/{@expo-google-fonts/biz-udpgothic,@fontsource/biz-udgothic,@fontsource/biz-udpgothic,@orpc/client,@orpc/contract,@orpc/server,@resvg/resvg-wasm,@tanstack/react-virtual,better-sqlite3,bpmn-js,bpmn-js-i18n,bpmn-moddle,budoux,diagram-js,exceljs,pdfkit,react,react-aria-components,react-dom,saxes,svg-to-pdfkit,ws,zod,zustand}/package.json',
  { eager: true, import: 'version' },
)
const licences = import.meta.glob<string>(
  '../../../node_modules/{@expo-google-fonts/biz-udpgothic,@fontsource/biz-udgothic,@fontsource/biz-udpgothic,@orpc/client,@orpc/contract,@orpc/server,@resvg/resvg-wasm,@tanstack/react-virtual,better-sqlite3,bpmn-js,bpmn-js-i18n,bpmn-moddle,budoux,diagram-js,exceljs,pdfkit,react,react-aria-components,react-dom,saxes,svg-to-pdfkit,ws,zod,zustand}/package.json',
  { eager: true, import: 'license' },
)
const texts = import.meta.glob<string>(
  '../../../node_modules/{@expo-google-fonts/biz-udpgothic,@fontsource/biz-udgothic,@fontsource/biz-udpgothic,@orpc/client,@orpc/contract,@orpc/server,@resvg/resvg-wasm,@tanstack/react-virtual,better-sqlite3,bpmn-js,bpmn-js-i18n,bpmn-moddle,budoux,diagram-js,exceljs,pdfkit,react,react-aria-components,react-dom,saxes,svg-to-pdfkit,ws,zod,zustand}/LICENSE*',
  { eager: true, query: '?raw', import: 'default' },
)

/** What the program is built from, by name. */
export const thirdParties: readonly ThirdParty[] = Object.keys(versions)
  .map((path) => {
    const folder = path.slice(0, -'package.json'.length)
    const text = Object.keys(texts).find((other) => other.startsWith(folder))
    return { name: folder.slice(root.length, -1), version: versions[path]!, licence: licences[path] ?? '', text: text === undefined ? '' : texts[text]! }
  })
  .sort((a, b) => a.name.localeCompare(b.name))

import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * BudouX names the file that takes the place of its Node part in a browser, but in a `package.json` that a second one,
 * beside its modules, hides from bundlers: without this the DOM of another package is read for nothing.
 */
const budouxForBrowsers: Plugin = {
  name: 'budoux-for-browsers',
  enforce: 'pre',
  resolveId(source, importer) {
    const isNodePart = source === './dom.js' && importer?.includes('/budoux/module/')
    return isNodePart ? this.resolve('./dom-browser.js', importer) : null
  },
}

/** One build for every shell: relative addresses, no inline script, everything local. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), budouxForBrowsers],
  worker: { plugins: () => [budouxForBrowsers] },
  build: {
    outDir: '../dist/renderer',
    // The second page only draws, for the command line.
    rolldownOptions: { input: ['index.html', 'drawing.html'].map((page) => `${import.meta.dirname}/${page}`) },
    emptyOutDir: true,
    target: 'chrome140',
    // The policy of both shells allows fonts as data addresses only where bpmn-js brings them so.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2500,
  },
})

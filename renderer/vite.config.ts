import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** One build for every shell: relative addresses, no inline script, everything local. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
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

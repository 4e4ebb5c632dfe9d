import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/tokens/fonts.css'
import '../ui/tokens/tokens.css'
import '../ui/base.css'
import '../ui/text-page.css'
import { App } from './app.tsx'

// A file dropped beside a place that takes it must never lead the page away from the program.
for (const type of ['dragover', 'drop'] as const) addEventListener(type, (event) => event.preventDefault())

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

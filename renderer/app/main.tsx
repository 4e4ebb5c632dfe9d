import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/tokens/fonts.css'
import '../ui/tokens/tokens.css'
import '../ui/base.css'
import '../ui/text-page.css'
import { App } from './app.tsx'

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

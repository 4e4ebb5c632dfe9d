import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/tokens/fonts.css'
import '../ui/tokens/tokens.css'
import { App } from './app.tsx'

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

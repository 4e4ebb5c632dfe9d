import type { ReactNode } from 'react'

/** The few everyday symbols. Each stands beside a word; only close and up / down may stand alone. */
const drawings = {
  menu: <path d="M3 4.5h10M3 8h10M3 11.5h10" />,
  forward: <path d="m6.5 4.5 3.5 3.5-3.5 3.5" />,
  back: <path d="M9.5 4.5 6 8l3.5 3.5" />,
  down: <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />,
  up: <path d="m4.5 9.5 3.5-3.5 3.5 3.5" />,
  check: <path d="m3 8.5 3.2 3.2L13 5" />,
  filter: <path d="M2 3.5h12l-4.6 5.4v4.3l-2.8-1.5V8.9z" />,
  plus: <path d="M8 3v10M3 8h10" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.5 15 14H1z" fill="currentColor" stroke="none" />
      <path d="M8 6v3.5M8 11.8h.01" stroke="#fff" />
    </>
  ),
  error: (
    <>
      <circle cx="8" cy="8" r="6.8" fill="currentColor" stroke="none" />
      <path d="M8 4.5v4.2M8 11.3h.01" stroke="#fff" />
    </>
  ),
  information: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 7.3v3.6M8 5h.01" />
    </>
  ),
  question: <path d="M5.3 5.8a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 1.9M8 12.7h.01" strokeWidth="1.8" />,
  folder: <path d="M1.8 12.8V3.5h4.4l1.6 1.8h6.4v7.5z" />,
  file: <path d="M3.5 1.8h6l3 3v9.4h-9zM9.5 1.8v3h3" />,
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.4" />,
  'not-yet': <circle cx="8" cy="8" r="5.5" strokeDasharray="2 2.3" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawings[name]}
    </svg>
  )
}

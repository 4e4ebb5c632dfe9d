/** The signs of review and checks in a 16 × 16 box, in their colour; each has a shape of its own, so that greyscale tells them apart. */
export const reviewSigns = {
  'pin-open': { ink: '#4d4d4d', symbol: (ink: string) => `<path d="${speech}" fill="none" stroke="${ink}" stroke-width="1.6" stroke-linejoin="round"/>` },
  'pin-done': {
    ink: '#197a4b',
    symbol: (ink: string) => `<path d="${speech}" fill="none" stroke="${ink}" stroke-width="1.6" stroke-linejoin="round"/><path d="m5 6.5 2 2 4-4" fill="none" stroke="${ink}" stroke-width="1.6"/>`,
  },
  'pin-fix': {
    ink: '#ce0000',
    symbol: (ink: string) => `<path d="${speech}" fill="none" stroke="${ink}" stroke-width="1.6" stroke-linejoin="round"/><path d="M8 4v3M8 8.6v.8" fill="none" stroke="${ink}" stroke-width="1.8"/>`,
  },
  'check-error': {
    ink: '#ce0000',
    symbol: (ink: string) => `<circle cx="8" cy="8" r="6.5" fill="${ink}"/><path d="m5.5 5.5 5 5M10.5 5.5l-5 5" fill="none" stroke="#ffffff" stroke-width="1.8"/>`,
  },
  'check-warning': {
    ink: '#806300',
    symbol: (ink: string) => `<path d="M8 1.5 15 14H1z" fill="${ink}"/><path d="M8 6v3.6M8 11.4v1" fill="none" stroke="#ffffff" stroke-width="1.6"/>`,
  },
  'check-hint': {
    ink: '#0017c1',
    symbol: (ink: string) => `<circle cx="8" cy="8" r="6.2" fill="none" stroke="${ink}" stroke-width="1.6"/><path d="M8 7v4M8 4.4v1.2" fill="none" stroke="${ink}" stroke-width="1.6"/>`,
  },
} as const

const speech = 'M2 2.5h12v8H8.5L5.5 14v-3.5H2z'

/** Two shapes beside each other: ours in outline, the other side filled. */
export function BrandMark() {
  return (
    <svg width="22" height="18" viewBox="0 0 22 18" fill="none" aria-hidden="true">
      <rect x="1" y="2" width="8" height="14" rx="1.5" stroke="var(--accent)" strokeWidth="2" />
      <rect x="12" y="1" width="9" height="16" rx="2" fill="var(--accent)" />
    </svg>
  )
}

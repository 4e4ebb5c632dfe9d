import { barRoles, roleLooks, type BarRole } from './role-look.ts'

/** The fills of a picture, one per role; `prefix` keeps them apart from those of other pictures of the page. */
export function RolePatterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      {barRoles.map((role) => {
        const { ground, ink, pattern } = roleLooks[role]
        return (
          <pattern key={role} id={patternId(prefix, role)} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" fill={ground} />
            {pattern === 'diagonal' && <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" stroke={ink} strokeWidth="1.2" />}
            {pattern === 'cross' && <path d="M0 0 6 6M6 0 0 6" stroke={ink} strokeWidth="0.9" />}
            {pattern === 'dots' && <circle cx="3" cy="3" r="1.1" fill={ink} />}
            {pattern === 'lines' && <path d="M0 3H6" stroke={ink} strokeWidth="1" />}
          </pattern>
        )
      })}
    </defs>
  )
}

export function patternId(prefix: string, role: BarRole): string {
  return `${prefix}-${role}`
}

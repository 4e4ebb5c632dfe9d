import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What the guard says to a request. `grant` carries the cookie that replaces the one-time token. */
export type GuardVerdict = { kind: 'pass' } | { kind: 'grant'; cookie: string } | { kind: 'refuse'; status: 403 | 421 }

export interface SessionGuard {
  /** The one-time token for the address line; it works for one exchange only. */
  token: string
  judge(request: IncomingMessage, url: URL): GuardVerdict
}

/**
 * Lets only this machine's own browser in: the Host header must name the loopback address (against DNS rebinding),
 * an Origin must be our own (against other sites), and the one-time token must have become this session's cookie.
 */
export function createSessionGuard(port: () => number): SessionGuard {
  const token = randomBytes(24).toString('base64url')
  const session = randomBytes(24).toString('base64url')
  const cookieName = () => `kurabe-${port()}`
  let tokenIsSpent = false

  return {
    token,
    judge(request, url) {
      const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`]
      if (!hosts.includes(request.headers.host ?? '')) return { kind: 'refuse', status: 421 }
      const origin = request.headers.origin
      if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return { kind: 'refuse', status: 403 }
      if (isSame(readCookie(request, cookieName()), session)) return { kind: 'pass' }
      if (request.method === 'GET' && url.pathname === '/' && !tokenIsSpent && isSame(url.searchParams.get('token'), token)) {
        tokenIsSpent = true
        return { kind: 'grant', cookie: `${cookieName()}=${session}; HttpOnly; SameSite=Strict; Path=/` }
      }
      return { kind: 'refuse', status: 403 }
    },
  }
}

function isSame(given: string | null | undefined, expected: string): boolean {
  if (given === null || given === undefined) return false
  const a = Buffer.from(given)
  const b = Buffer.from(expected)
  return a.length === b.length && timingSafeEqual(a, b)
}

function readCookie(request: IncomingMessage, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=')
    if (key === name) return value
  }
  return undefined
}

import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { securityHeaders } from '../server/security-headers.ts'
import { isAppAddress } from './app-address.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

/** Answers requests of our scheme with files of the built renderer under the strict policy; 404 for all else, and no path leaves the folder. */
export function createRendererAnswer(directory: string): (request: Request) => Promise<Response> {
  const folder = normalize(directory)
  return async (request) => {
    if (!isAppAddress(request.url)) return refuse(404)
    if (request.method !== 'GET') return refuse(405)
    const file = fileOf(folder, new URL(request.url).pathname)
    const type = file === null ? undefined : types[extname(file)]
    if (file === null || type === undefined) return refuse(404)
    const found = await stat(file).catch(() => null)
    if (found === null || !found.isFile()) return refuse(404)
    return new Response(await readFile(file), { headers: { ...securityHeaders, 'content-type': type } })
  }
}

function fileOf(folder: string, pathname: string): string | null {
  let relative: string
  try {
    relative = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (relative.includes('\0')) return null
  const file = normalize(join(folder, relative === '/' ? 'index.html' : relative))
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : null
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: securityHeaders })
}

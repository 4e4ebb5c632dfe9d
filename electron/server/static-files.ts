import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

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

/** Sends one file of the built renderer, or 404; a path can never leave the folder. */
export async function sendStaticFile(directory: string, pathname: string, response: ServerResponse): Promise<void> {
  const relative = pathname === '/' ? 'index.html' : safeDecode(pathname)
  const file = relative === null ? null : normalize(join(directory, relative))
  const type = file === null ? undefined : types[extname(file)]
  if (file === null || type === undefined || !file.startsWith(normalize(directory) + sep) || file.includes('\0')) {
    response.writeHead(404).end()
    return
  }
  const found = await stat(file).catch(() => null)
  if (found === null || !found.isFile()) {
    response.writeHead(404).end()
    return
  }
  const isHashed = pathname.startsWith('/assets/')
  response.writeHead(200, {
    'content-type': type,
    'content-length': found.size,
    'cache-control': isHashed ? 'private, max-age=31536000, immutable' : 'no-store',
  })
  // Where the file breaks off, or the reader leaves, the promised length cannot be kept: the connection ends, nothing else does.
  await pipeline(createReadStream(file), response).catch(() => response.destroy())
}

function safeDecode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

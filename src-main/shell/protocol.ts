import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { protocol } from 'electron';
import type { Language } from '../contract/values.ts';

/** The only origin that exists: pages and assets of the app itself. */
export const appOrigin = 'app://obhut';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

/** Announces the scheme; must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

interface Served {
  /** Of the built page. */
  folder: string;
  language(): Language;
  onRequest(): void;
}

/** Serves the built renderer and nothing else: real path below the folder, known types, strict policy. */
export function serveRenderer({ folder, language, onRequest }: Served): void {
  protocol.handle('app', async (request) => {
    onRequest();
    const url = new URL(request.url);
    if (url.host !== 'obhut' || request.method !== 'GET') return new Response(null, { status: 403 });
    const found = await readBelow(folder, url.pathname === '/' ? '/index.html' : url.pathname);
    if (!found) return new Response(null, { status: 404 });
    const { content, type } = found;
    return type === types['.html'] ? page(content.toString('utf8'), language()) : asset(content, type);
  });
}

const unpack = promisify(brotliDecompress);
const packedEnding = '.br';

/** A file of a known type, as it is or packed. */
async function readBelow(
  folder: string,
  pathname: string,
): Promise<{ content: Buffer<ArrayBufferLike>; type: string } | null> {
  for (const ending of ['', packedEnding]) {
    const file = await fileBelow(folder, pathname + ending);
    const type = file && types[extname(file.slice(0, file.length - ending.length))];
    if (!file || !type) continue;
    const content = await readFile(file);
    return { type, content: ending === packedEnding ? await unpack(content) : content };
  }
  return null;
}

async function fileBelow(folder: string, pathname: string): Promise<string | null> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, decodeURIComponent(pathname)));
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}

function page(html: string, language: Language): Response {
  const nonce = randomBytes(16).toString('base64');
  const headers = {
    'content-type': types['.html'] ?? '',
    'content-security-policy': contentPolicy(nonce),
    ...common,
  };
  return new Response(html.replaceAll('__NONCE__', nonce).replaceAll('__LANGUAGE__', language), { headers });
}

function asset(content: Buffer, type: string): Response {
  return new Response(new Uint8Array(content), { headers: { 'content-type': type, ...common } });
}

const common = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
};

/** Nothing but our own files; no inline script, no eval, no foreign frame, no form target. */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types obhut default',
  ].join('; ');
}

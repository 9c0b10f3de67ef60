import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './is-built.mjs';

const ROOT = resolve(fileURLToPath(import.meta.url), '../..');
const FOLDERS = ['demo', 'dist'];

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
};

/** As strict as a careful portal sets it, so that the demo shows what the package promises. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html digital-readiness',
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

/**
 * Serves `demo/` and `dist/`, and nothing else, on this machine.
 *
 * @param {number} port `0` takes a free one.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve(port = 0) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => refuse(response, 500));
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const url = `http://localhost:${server.address().port}/demo/`;
      done({ url, close: () => closed(server) });
    });
  });
}

async function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  if (request.url === '/') return response.writeHead(302, { ...HEADERS, location: '/demo/' }).end();
  const file = await fileOf(request.url);
  if (!file) return refuse(response, 404);
  const type = TYPES[extname(file.path)] ?? 'application/octet-stream';
  response.writeHead(200, { ...HEADERS, 'content-type': type, 'content-length': file.size });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file.path).pipe(response);
}

/** The file behind an address, or `null` where there is none, or none that is meant to be seen. */
async function fileOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (path.includes('\0') || path.split('/').some((part) => part.startsWith('.'))) return null;
    const real = await realpath(join(ROOT, path.endsWith('/') ? `${path}index.html` : path));
    if (!FOLDERS.some((folder) => real.startsWith(join(ROOT, folder) + sep))) return null;
    const { size, isFile } = await describe(real);
    return isFile ? { path: real, size } : null;
  } catch {
    return null;
  }
}

async function describe(path) {
  const found = await stat(path);
  return { size: found.size, isFile: found.isFile() };
}

function refuse(response, status) {
  if (response.headersSent) return response.destroy();
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

function closed(server) {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
}

function build() {
  console.log('Building …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
}

async function main() {
  if (process.argv.includes('--build') && !(await isBuilt(ROOT))) build();
  const wished = Number(process.env.PORT ?? 8080);
  // Another program may hold the usual port; any free one will do then.
  const { url } = await serve(wished).catch((error) =>
    error.code === 'EADDRINUSE' ? serve(0) : Promise.reject(error),
  );
  console.log(`The demo is at ${url} (stop with Ctrl+C)`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

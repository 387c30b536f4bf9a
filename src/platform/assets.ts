import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, type OutputFile } from 'esbuild'

/** Where the look and the browser code are: one stylesheet, and a folder with one TypeScript file per island. */
export type AssetSources = { stylesheet: string; islands: string }

/** The files that every page shares, made once at start. Their addresses change with their content. */
export type Assets = {
  /** The address of `app.css` or of an island, such as `live-board.js`. Throws when there is no such file. */
  url: (name: string) => string
  /** The file at the address of the request, in the smallest form that the browser takes; undefined for others. */
  respond: (request: Request) => Response | undefined
}

type Bytes = Uint8Array<ArrayBuffer>
type Asset = { type: string; forms: { identity: Bytes; gzip: Bytes; br: Bytes } }

const FOLDER = '/assets/'
const TYPES: Record<string, string> = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' }
const HASHED_NAME = /^(?<stem>.+)-[A-Z0-9]{8}\.(?<extension>css|js)$/

/** Bundles and minifies, names by content, compresses. Throws what esbuild says of a file that does not compile. */
export async function buildAssets(sources: AssetSources): Promise<Assets> {
  const result = await build({
    entryPoints: [sources.stylesheet, ...islandsIn(sources.islands)],
    entryNames: '[name]-[hash]',
    outdir: 'assets',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  })
  const files = new Map(result.outputFiles.map((file) => [FOLDER + basename(file.path), toAsset(file)]))
  const addresses = new Map([...files.keys()].map((address) => [plainName(address), address]))
  return {
    url: (name) => addresses.get(name) ?? missing(name, [...addresses.keys()]),
    respond: (request) => respond(files, request),
  }
}

function islandsIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const isIsland = (name: string) => name.endsWith('.ts') && !name.endsWith('.test.ts')
  return readdirSync(folder)
    .filter(isIsland)
    .map((name) => join(folder, name))
}

function toAsset(file: OutputFile): Asset {
  const identity = new Uint8Array(file.contents)
  const extension = file.path.split('.').at(-1) ?? ''
  return {
    type: TYPES[extension] ?? 'application/octet-stream',
    forms: {
      identity,
      gzip: new Uint8Array(gzipSync(identity, { level: 9 })),
      br: new Uint8Array(brotliCompressSync(identity)),
    },
  }
}

/** `/assets/app-1A2B3C4D.css` is `app.css`. */
function plainName(address: string): string {
  const { stem, extension } = HASHED_NAME.exec(basename(address))?.groups ?? {}
  return `${stem}.${extension}`
}

function missing(name: string, known: string[]): never {
  throw new Error(`There is no asset called ${name}. There are: ${known.join(', ')}.`)
}

function respond(files: Map<string, Asset>, request: Request): Response | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
  const asset = files.get(new URL(request.url).pathname)
  if (!asset) return undefined
  const form = bestForm(request.headers.get('accept-encoding') ?? '')
  const headers = new Headers({
    'content-type': asset.type,
    'content-length': String(asset.forms[form].length),
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
  })
  if (form !== 'identity') headers.set('content-encoding', form)
  return new Response(request.method === 'HEAD' ? null : asset.forms[form], { headers })
}

/** The smallest form among those that the browser names without a quality of zero (RFC 9110, section 12.5.3). */
function bestForm(acceptEncoding: string): keyof Asset['forms'] {
  const accepted = acceptEncoding
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0])
  return (['br', 'gzip'] as const).find((form) => accepted.includes(form)) ?? 'identity'
}

// What the commands of bin/ share. Plain JavaScript of any Node: it runs before anything is installed or compiled,
// and says which Node is missing.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

const CACHE = join(ROOT, '.cache')

/** Ends the process with a sentence when Node is too old. */
export function assertNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  process.stderr.write(`Jumelage needs Node 20.19 or newer, and this is Node ${process.versions.node}.\n`)
  process.exit(1)
}

/** Installs the packages of the lockfile unless they are there. Ends the process when that fails. */
export function install({ forDevelopment = false } = {}) {
  if (isInstalled(forDevelopment)) return
  process.stderr.write('Installing the packages (once)…\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = forDevelopment ? ['ci', '--include=dev'] : ['ci']
  const { status } = spawnSync(npm, args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (status === 0) return
  process.stderr.write('The packages could not be installed: is there a network? Try "npm ci" to see why.\n')
  process.exit(1)
}

/** npm writes what it installed into node_modules/.package-lock.json. Packages for other machines are not there. */
function isInstalled(forDevelopment) {
  const installedFile = join(ROOT, 'node_modules/.package-lock.json')
  if (!existsSync(installedFile)) return false
  const wanted = readPackages(join(ROOT, 'package-lock.json'))
  const installed = readPackages(installedFile)
  const isNeeded = ([path, { optional, devOptional, dev, peer }]) =>
    path !== '' && !optional && !peer && (forDevelopment || !(dev || devOptional))
  return Object.entries(wanted)
    .filter(isNeeded)
    .every(([path, { version }]) => installed[path]?.version === version)
}

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/**
 * npm runs us in a shell that keeps a signal to itself: whoever stops npm would leave us running. So we stop when the
 * shell is gone.
 */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const watching = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watching)
    process.kill(process.pid, 'SIGTERM')
  }, 300)
  watching.unref()
}

/**
 * The address of the compiled program, with the threads that it may start beside it (src/platform/threads.ts); without
 * an entry point, the threads alone. Compiled again when a source or a package changed, into a folder of its own, so
 * that a program that runs keeps its files.
 */
export async function compile(name, entryPoint) {
  const folder = join(CACHE, `${name}-${fingerprint()}`)
  const program = pathToFileURL(join(folder, 'main.js')).href
  if (existsSync(folder)) return program
  const { build } = await import('esbuild')
  const draft = `${folder}.${process.pid}`
  try {
    mkdirSync(CACHE, { recursive: true })
    await build({
      absWorkingDir: ROOT,
      entryPoints: { ...(entryPoint && { main: entryPoint }), ...threads() },
      outdir: draft,
      bundle: true,
      splitting: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      sourcemap: true,
      logLevel: 'error',
    })
    removeOld(name)
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another process compiled the same at the same time.
    if (!existsSync(folder)) fail(error)
  }
  return program
}

/** Every thread under its name: `threads/read` is src/threads/read.ts. */
function threads() {
  const folder = join(ROOT, 'src/threads')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^[^.]+\.ts$/.test(name)) : []
  return Object.fromEntries(names.map((name) => [`threads/${name.replace(/\.ts$/, '')}`, `src/threads/${name}`]))
}

/** esbuild has shown where; a trace of our own call would only hide it. */
function fail(error) {
  const { code, path, message } = error
  const because = code === 'EACCES' || code === 'EROFS' ? `${path} may not be written: start as its owner.` : message
  process.stderr.write(`The program could not be compiled. ${because.split('\n')[0]}\n`)
  process.exit(1)
}

/** Of every source: its name, size and time. Reading them all would take longer than starting. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of [
    ...filesIn(join(ROOT, 'src')),
    ...filesIn(join(ROOT, 'bench')),
    ...['package-lock.json', 'bin/lib.js'].map((each) => join(ROOT, each)),
  ]) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesIn(path)
      return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [path] : []
    })
}

/** A program of yesterday may still run and load a part of itself late. */
function removeOld(name) {
  const yesterday = Date.now() - 86_400_000
  for (const entry of readdirSync(CACHE)) {
    const path = join(CACHE, entry)
    if (entry.startsWith(`${name}-`) && statSync(path).mtimeMs < yesterday)
      rmSync(path, { recursive: true, force: true })
  }
}

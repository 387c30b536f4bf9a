import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { ROOT } from '#src/platform/root.ts'

/**
 * Long work in a thread of its own, so that everybody else is answered meanwhile.
 *
 * A job is a file of `src/threads/` that ends with `serveThread(job)`; its name is the name of the file. The job gets
 * an input and may tell how far it is; input, progress and result are copied from thread to thread, so they are plain
 * data (no functions, no classes). Who wants it done calls `runInThread('name', input, limits)`. The job shares
 * nothing with us: one that needs the database opens it by its address.
 */
export type ThreadJob<Input, Output, At = never> = (input: Input, tell: (at: At) => void) => Output | Promise<Output>

export type ThreadOptions<At> = {
  /** The thread is ended after so many seconds of work: `ThreadLimit` 'time'. */
  seconds: number
  /** Megabytes that its objects may take, without those of byte arrays: `ThreadLimit` 'memory'. */
  megabytes: number
  /** Somebody waits for the answer before a page: it takes no turn behind work that goes on for a minute. */
  isAwaited?: boolean
  /** Ends the thread at once, also one that waits for its turn. What comes out is the reason of the signal. */
  signal?: AbortSignal | undefined
  onProgress?: (at: At) => void
}

/** A thread was ended because it took more than it may. Trying again would end the same. */
export class ThreadLimit extends Error {
  readonly limit: 'time' | 'memory'

  constructor(limit: ThreadLimit['limit'], program: string | URL) {
    super(`the thread ${program} took more ${limit} than it may`)
    this.limit = limit
  }
}

type Message<Output, At> =
  | { type: 'at'; at: At }
  | { type: 'done'; output: Output }
  | { type: 'failed'; name: string; message: string; stack: string | undefined; code: unknown }

/**
 * The result of a job, worked out in a thread of its own. Throws `ThreadLimit`, the reason of the signal, or what the
 * job threw: an error with the same name, message, trace and `code`. As many threads as the machine has cores work at
 * once, two at least, and as many again that are awaited; the others wait for their turn. `program`: the name of a file
 * of `src/threads/`, or the address of one that is compiled already.
 */
export async function runInThread<Input, Output, At = never>(
  program: string | URL,
  input: Input,
  options: ThreadOptions<At>,
): Promise<Output> {
  options.signal?.throwIfAborted()
  const leave = await enter(options.isAwaited ? lanes.awaited : lanes.long, options.signal)
  try {
    return await run<Output, At>(program, await start(program, input, options), options)
  } finally {
    leave()
  }
}

/** In a file of `src/threads/`: does the job with what `runInThread` was given. */
export function serveThread<Input, Output, At = never>(job: ThreadJob<Input, Output, At>): void {
  const say = (message: Message<Output, At>) => parentPort?.postMessage(message)
  Promise.resolve()
    .then(() => job(workerData, (at) => say({ type: 'at', at })))
    .then((output) => say({ type: 'done', output }))
    .catch((error: unknown) => {
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
      say({ type: 'failed', name, message, stack, code: (error as { code?: unknown } | null)?.code })
    })
}

async function start(program: string | URL, input: unknown, { megabytes }: { megabytes: number }): Promise<Worker> {
  return new Worker(typeof program === 'string' ? await placeOf(program) : program, {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    execArgv: ['--enable-source-maps'],
  })
}

function run<Output, At>(program: string | URL, thread: Worker, options: ThreadOptions<At>): Promise<Output> {
  const { seconds, signal, onProgress } = options
  return new Promise<Output>((resolve, reject) => {
    const timer = setTimeout(() => reject(new ThreadLimit('time', program)), seconds * 1000)
    const abort = () => reject(signal?.reason)
    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort)
    thread.on('message', (message: Message<Output, At>) => {
      if (message.type === 'at') onProgress?.(message.at)
      else if (message.type === 'done') resolve(message.output)
      else reject(asThrown(message))
    })
    thread.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadLimit('memory', program) : error),
    )
    thread.on('exit', () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      reject(new Error(`the thread ${program} ended without a result`))
    })
  }).finally(() => thread.terminate())
}

function asThrown({ name, message, stack, code }: Message<never, never> & { type: 'failed' }): Error {
  return Object.assign(new Error(message), { name, stack, ...(code !== undefined && { code }) })
}

/**
 * Where the program of a thread is: `compile` of bin/lib.js puts it beside the main program. Where that was not
 * compiled (tests, benches), the threads alone are.
 */
async function placeOf(name: string): Promise<URL> {
  const isCompiled = import.meta.url.endsWith('.js')
  threadsAlone ??= isCompiled ? null : compileThreads()
  return new URL(`./threads/${name}.js`, (await threadsAlone) ?? import.meta.url)
}

let threadsAlone: Promise<string> | null | undefined

async function compileThreads(): Promise<string> {
  const { compile } = await import(pathToFileURL(join(ROOT, 'bin/lib.js')).href)
  return compile('threads')
}

const AT_ONCE = Math.max(2, availableParallelism())

type Lane = { working: number; waiting: (() => void)[] }

const lanes: Record<'long' | 'awaited', Lane> = {
  long: { working: 0, waiting: [] },
  awaited: { working: 0, waiting: [] },
}

/** Waits for a turn. What comes back gives it to the next. */
async function enter(lane: Lane, signal: AbortSignal | undefined): Promise<() => void> {
  if (lane.working < AT_ONCE) lane.working++
  else
    await new Promise<void>((resolve, reject) => {
      const abort = () => {
        lane.waiting.splice(lane.waiting.indexOf(start), 1)
        reject(signal?.reason)
      }
      const start = () => {
        signal?.removeEventListener('abort', abort)
        resolve()
      }
      signal?.addEventListener('abort', abort)
      lane.waiting.push(start)
    })
  return () => {
    const next = lane.waiting.shift()
    if (next) next()
    else lane.working--
  }
}

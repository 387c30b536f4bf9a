import type { JSX } from 'hono/jsx/jsx-runtime'

/**
 * A whole page as text, with its doctype. Components are synchronous: data is loaded before, in the handler.
 * Throws when one is not.
 */
export function document(page: JSX.Element): string {
  const html: unknown = page.toString()
  if (typeof html !== 'string')
    throw new Error('A component of this page is asynchronous: load its data in the handler.')
  return `<!doctype html>${html}`
}

import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Organisation } from '#src/modules/organisations/types.ts'
import type { FieldErrors, Typed } from '#src/platform/form.ts'
import { here, type PageContext } from '#src/portals/session.ts'
import { document } from '#src/ui/document.ts'
import type { FooterContent } from '#src/ui/footer.tsx'
import type { FormView } from '#src/ui/form.tsx'
import type { Brand, Frame } from '#src/ui/frame.ts'
import { Notice } from '#src/ui/notice.tsx'
import { formatAddress, formatPhone } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** Sends a page. 422 for a form that is shown again with its errors. */
export const show = (c: PageContext, page: JSX.Element, status: 200 | 422 = 200): Response | Promise<Response> =>
  c.html(document(page), status)

/** What the outside of every page takes from the request. Islands by the name of their file: 'passkey.js'. */
export function frameOf(c: PageContext, islands: readonly string[] = []): Frame {
  const assets = c.get('assets')
  const organisation = c.get('organisation') as Organisation | undefined
  const look = assets.url('app.css')
  return {
    t: c.get('t'),
    styles: organisation ? [look, `${here(organisation, '/theme.css')}?v=${organisation.rowVersion}`] : [look],
    scripts: islands.map((name) => assets.url(name)),
    nonce: c.get('nonce'),
    otherLanguageHref: otherLanguageHref(c),
  }
}

/** This page in the other language. A form that was refused is a POST: then its first page, by the same address. */
function otherLanguageHref(c: PageContext): string {
  const url = new URL(c.req.url)
  url.searchParams.set('lang', c.get('t').language === 'fr' ? 'en' : 'fr')
  return url.pathname + url.search
}

export const brandOf = (organisation: Organisation, path = ''): Brand => ({
  name: organisation.shortName,
  href: here(organisation, path),
  fullName: organisation.name,
})

export function footerOf(t: Words, organisation: Organisation): FooterContent {
  const officer = organisation.privacyOfficer
  const phone = organisation.contactPhone
  return {
    name: organisation.name,
    lines: [formatAddress(organisation.address ?? organisation.city)],
    email: organisation.contactEmail ?? undefined,
    phone: phone ? { href: `tel:${phone.replace(/[^\d+]/g, '')}`, label: formatPhone(phone) } : undefined,
    privacyOfficer: officer ?? undefined,
    links: [
      { href: here(organisation, '/privacy'), label: t.ui.privacyPolicy },
      { href: here(organisation, '/accessibility'), label: t.ui.accessibility },
    ],
  }
}

/**
 * What was just done, from `?done=candidates.saved`: the sentence `done.saved` of that module's words.
 * A key that is not in the words says nothing.
 */
export function Done({ c }: { c: PageContext }): Child {
  const [module = '', key = ''] = (c.req.query('done') ?? '').split('.')
  const catalogues = c.get('t') as unknown as Record<string, { done?: Record<string, string> }>
  const sentence = Object.hasOwn(catalogues, module) ? catalogues[module]?.done?.[key] : undefined
  return typeof sentence === 'string' ? (
    <Notice tone="ok" announced>
      <p>{sentence}</p>
    </Notice>
  ) : null
}

/** A form to fill in: the first time with what is known. */
export const freshForm = (t: Words, values: FormView['values'] = {}): FormView => ({ t, values, errors: {} })

/**
 * A form shown again: what was typed, and each error in words. `sentences` names fields and codes more closely than
 * words.errors does: `{ 'email:required': … }` first, then `{ required: … }`.
 */
export function refusedForm(
  t: Words,
  typed: Typed,
  errors: FieldErrors,
  sentences: Record<string, string> = {},
): FormView {
  const general = t.errors as Record<string, string>
  const say = (field: string, code: string) =>
    sentences[`${field}:${code}`] ?? sentences[code] ?? general[code] ?? t.errors.invalid
  return {
    t,
    values: typed,
    errors: Object.fromEntries(Object.entries(errors).map(([field, code]) => [field, say(field, code)])),
  }
}

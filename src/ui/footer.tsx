import type { Frame } from '#src/ui/frame.ts'
import { LanguageSwitch } from '#src/ui/shell.tsx'
import { Written } from '#src/ui/written.tsx'

export type FooterLink = { href: string; label: string }

/** Whom to ask and whom to complain to. The law asks for the officer's title and contact on the site (Law 25). */
export type FooterContent = {
  name: string
  /** Address, opening hours: one line each. */
  lines: readonly string[]
  email?: string | undefined
  phone?: { href: string; label: string } | undefined
  privacyOfficer?: { name: string; title: string; email: string } | undefined
  links: readonly FooterLink[]
}

/** The bottom of public and candidate pages. */
export function Footer({ frame, content }: { frame: Frame; content: FooterContent }) {
  const { t } = frame
  const officer = content.privacyOfficer
  return (
    <footer class="foot">
      <div class="wrap">
        <Contact content={content} />
        <ul class="list">
          {content.links.map((link) => (
            <li>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
          <li>
            <LanguageSwitch frame={frame} long />
          </li>
        </ul>
        <div class="stack">
          {officer && (
            <p>
              {t.ui.privacyOfficer}
              <br />
              <strong>
                {officer.name}, <Written t={t} text={officer.title} />
              </strong>
              <br />
              <a href={`mailto:${officer.email}`}>{officer.email}</a>
            </p>
          )}
          <p>{t.ui.freeSoftware}</p>
        </div>
      </div>
    </footer>
  )
}

function Contact({ content }: { content: FooterContent }) {
  return (
    <div>
      <p>
        <strong>{content.name}</strong>
        {content.lines.map((line) => (
          <>
            <br />
            {line}
          </>
        ))}
      </p>
      {content.phone && (
        <p>
          <a href={content.phone.href}>{content.phone.label}</a>
        </p>
      )}
      {content.email && (
        <p>
          <a href={`mailto:${content.email}`}>{content.email}</a>
        </p>
      )}
    </div>
  )
}

import type { EmployerFacingProfile, Span } from '#src/modules/candidates/types.ts'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { Written, WrittenList } from '#src/ui/written.tsx'
import { formatDay, formatList, formatPhone } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** A person as employers may see them, name apart. Takes the employer-facing view, so it cannot show anything else. */
export function ProfileFacts({ t, profile }: { t: Words; profile: EmployerFacingProfile }) {
  const words = t.candidates.profileFields
  const rows = [
    { label: words.wantedTitle, value: profile.wantedTitle && <Written t={t} text={profile.wantedTitle} /> },
    { label: words.lastTitle, value: profile.lastTitle && <Written t={t} text={profile.lastTitle} /> },
    { label: words.otherTitles, value: listed(t, profile.otherTitles) },
    { label: words.years, value: yearsText(t, profile.years) },
    { label: words.skills, value: listed(t, profile.skills) },
    { label: words.diploma, value: profile.diploma && <Written t={t} text={profile.diploma} /> },
    { label: words.fieldOfStudy, value: profile.fieldOfStudy && <Written t={t} text={profile.fieldOfStudy} /> },
    { label: words.frenchSpoken, value: levelText(t, profile.frenchSpoken) },
    { label: words.frenchWritten, value: levelText(t, profile.frenchWritten) },
    { label: words.english, value: levelText(t, profile.english) },
    {
      label: words.regions,
      value: formatList(
        profile.regions.map((region) => regionText(t, region)),
        t.language,
      ),
    },
    { label: words.mayWorkUntil, value: profile.mayWorkUntil && formatDay(profile.mayWorkUntil, t.language) },
    ...(profile.contact
      ? [
          {
            label: t.candidates.fields.email,
            value: <a href={`mailto:${profile.contact.email}`}>{profile.contact.email}</a>,
          },
          { label: t.candidates.fields.phone, value: profile.contact.phone && phoneText(t, profile.contact.phone) },
        ]
      : []),
  ]
  return <SummaryList t={t} rows={rows} />
}

const listed = (t: Words, items: readonly string[]) => items.length > 0 && <WrittenList t={t} items={items} />

export function regionText(t: Words, code: string): string {
  const names: Readonly<Record<string, string>> = t.vocabulary.regions
  return names[code] ?? code
}

/** « Niveau 7 », « Niveau 7 à 8 », of the Québec scale. */
export function levelText(t: Words, span: Span | null): string | null {
  if (!span) return null
  const [from, to] = [span[0], span[1] ?? 12]
  return from === to ? t.format(t.vocabulary.level, { level: from }) : t.format(t.vocabulary.levelSpan, { from, to })
}

/** « 6 ans », « 6 à 8 ans », « 16 ans ou plus ». */
export function yearsText(t: Words, span: Span | null): string | null {
  if (!span) return null
  const [from, to] = span
  if (to === null) return t.format(t.vocabulary.yearsFrom, { from })
  return from === to ? t.format(t.vocabulary.years, { count: from }) : t.format(t.vocabulary.yearsSpan, { from, to })
}

/** A number with its extension: « 418 555-0100, poste 12 ». */
export function phoneText(t: Words, phone: string): string {
  const [number = '', extension] = phone.split(';ext=')
  if (!extension) return formatPhone(number)
  return t.format(t.candidates.phoneExtension, { number: formatPhone(number), extension })
}

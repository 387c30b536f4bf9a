import type { Job } from '#src/modules/employers/types.ts'
import { levelText, regionText } from '#src/portals/parts/profile-facts.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { sayWritten, Written, WrittenList } from '#src/ui/written.tsx'
import { formatMoney } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

/** All that a firm says of a job. */
export function JobFacts({ t, job }: { t: Words; job: Job }) {
  const words = t.employers.jobFields
  const list = (items: readonly string[]) => items.length > 0 && <WrittenList t={t} items={items} />
  return (
    <SummaryList
      t={t}
      rows={[
        { label: words.cnp, value: <CodeText t={t} job={job} /> },
        { label: words.openings, value: String(job.openings) },
        { label: words.essentialSkills, value: list(job.essentialSkills) },
        { label: words.assetSkills, value: list(job.assetSkills) },
        { label: words.frenchSpoken, value: levelText(t, spanOf(job.frenchSpokenMin, job.frenchSpokenMax)) },
        { label: words.frenchWritten, value: levelText(t, spanOf(job.frenchWrittenMin, job.frenchWrittenMax)) },
        { label: words.otherLanguage, value: job.otherLanguage && <Written t={t} text={job.otherLanguage} /> },
        { label: words.wage, value: wageText(t, job) },
        { label: words.schedule, value: job.schedule && <Written t={t} text={job.schedule} /> },
        { label: words.region, value: job.region && regionText(t, job.region) },
        {
          label: words.professionalOrder,
          value: job.professionalOrder ? <Written t={t} text={job.professionalOrder} /> : t.employers.notRegulated,
        },
        {
          label: words.conditions,
          value: job.conditions && (
            <span class="kept-lines">
              <Written t={t} text={job.conditions} />
            </span>
          ),
        },
      ]}
    />
  )
}

const spanOf = (min: number | null, max: number | null) => (min === null ? null : ([min, max ?? min] as const))

/** The code, or what was written in its place and why it is not one. */
function CodeText({ t, job }: { t: Words; job: Job }) {
  const words = t.employers.code
  if (job.cnpCode) return <>{t.format(words.known, { code: job.cnpCode })}</>
  if (!job.cnpSaid) return <span class="meta">{t.ui.notProvided}</span>
  const state = /^\D*\d{4}\D*$/.test(job.cnpSaid) ? 'old' : 'unknown'
  return <span class="tone is-near">{sayWritten(t, words[state], { said: job.cnpSaid })}</span>
}

/** « 27 $ à 33,50 $ l’heure », or null where nobody said. */
export function wageText(t: Words, { wageMin, wageMax, wagePer }: Pick<Job, 'wageMin' | 'wageMax' | 'wagePer'>) {
  const words = t.employers
  const money = (amount: number) => formatMoney(amount, t.language)
  if (wageMin === null && wageMax === null) return null
  const wage =
    wageMin === null
      ? t.format(words.wageUpTo, { to: money(wageMax!) })
      : wageMax === null
        ? t.format(words.wageFrom, { from: money(wageMin) })
        : wageMin === wageMax
          ? money(wageMin)
          : t.format(words.wageSpan, { from: money(wageMin), to: money(wageMax) })
  return wagePer ? t.format(words.wagePer[wagePer], { wage }) : wage
}

/** « oral : niveau 7, écrit : niveau 6 », for a line of a list. */
export function askedFrenchText(t: Words, job: Pick<Job, 'frenchSpokenMin' | 'frenchWrittenMin'>): string {
  const words = t.employers
  const asked = (level: number | null) => (level === null ? words.notAsked : t.format(t.programmes.level, { level }))
  return t.format(words.frenchText, { spoken: asked(job.frenchSpokenMin), written: asked(job.frenchWrittenMin) })
}

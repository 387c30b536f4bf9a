import type { Enrolment, ProgrammeAnswer } from '#src/modules/programmes/types/kept.ts'
import { ANSWER_TONES, EligibilityReasons } from '#src/portals/parts/eligibility.tsx'
import { programmeName } from '#src/portals/parts/programme-name.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import type { CandidatePageData } from '#src/portals/staff/candidate-page.tsx'
import { LinkButton } from '#src/ui/button.tsx'
import { VerdictCard } from '#src/ui/card.tsx'
import { Section } from '#src/ui/section.tsx'
import { sayWritten } from '#src/ui/written.tsx'
import { formatDay, formatDayOf } from '#src/words/formats.ts'

type Props = CandidatePageData & { c: PageContext; href: string }

/** What each programme answers and why, and what a person of the staff decided. */
export function CandidateAnswers({ c, answers, enrolments, today, may, href }: Props) {
  const { t } = asStaff(c)
  const words = t.programmes
  return (
    <Section id="answers" title={words.eligibility}>
      <p class="meta mb4">{t.format(words.eligibilityOn, { day: formatDay(today, t.language) })}</p>
      {answers.length === 0 && <p>{words.none}</p>}
      <div class="stack">
        {answers.map((answer) => {
          const { id } = answer.programme
          const decisions = enrolments.filter((enrolment) => enrolment.programmeId === id)
          const decideHref = may.decide ? `${href}/programmes/${id}` : undefined
          return <ProgrammeCard c={c} answer={answer} decisions={decisions} decideHref={decideHref} />
        })}
      </div>
    </Section>
  )
}

type CardProps = {
  c: PageContext
  answer: ProgrammeAnswer
  /** The newest first. */
  decisions: readonly Enrolment[]
  /** Where to decide; without it, the card only tells. */
  decideHref?: string | undefined
}

/** One programme: its answer with every reason, and the decisions taken. */
export function ProgrammeCard({ c, answer: { programme, eligibility }, decisions, decideHref }: CardProps) {
  const { t } = asStaff(c)
  const words = t.programmes
  const name = programmeName(t, programme)
  const [latest, ...earlier] = decisions
  const verdict = { tone: ANSWER_TONES[eligibility.answer], label: words.answersLong[eligibility.answer] }
  return (
    <VerdictCard title={name} verdict={verdict}>
      <EligibilityReasons t={t} eligibility={eligibility} />
      <hr />
      {latest ? <DecisionText c={c} enrolment={latest} /> : <p class="meta">{words.admission.none}</p>}
      {earlier.length > 0 && (
        <details>
          <summary>{words.admission.earlier}</summary>
          {earlier.map((enrolment) => (
            <DecisionText c={c} enrolment={enrolment} />
          ))}
        </details>
      )}
      {decideHref && (
        <p>
          <LinkButton href={decideHref} about={name}>
            {words.admission.decide}
          </LinkButton>
        </p>
      )}
    </VerdictCard>
  )
}

function DecisionText({ c, enrolment }: { c: PageContext; enrolment: Enrolment }) {
  const { organisation, t } = asStaff(c)
  const words = t.programmes
  return (
    <div>
      <p>
        <strong>
          {t.format(words.admission.by, {
            decision: words.admissions[enrolment.decision],
            name: enrolment.decidedBy ?? t.candidates.accessKinds.system,
            day: formatDayOf(enrolment.decidedAt, organisation.timeZone, t.language),
          })}
        </strong>
      </p>
      <p class="meta">{t.format(words.admission.answerThen, { answer: words.answersLong[enrolment.answer] })}</p>
      {enrolment.overrideReason && (
        <p class="meta kept-lines">{sayWritten(t, words.admission.overridden, { reason: enrolment.overrideReason })}</p>
      )}
    </div>
  )
}

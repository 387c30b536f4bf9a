import type { Answer, Criterion, CriterionAnswer, Eligibility } from '#src/modules/programmes/types.ts'
import { changeText, reasonText, ruleText } from '#src/portals/parts/eligibility-words.ts'
import { Reasons } from '#src/ui/reasons.tsx'
import type { Tone } from '#src/ui/status.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatDay } from '#src/words/formats.ts'
import type { Words } from '#src/words/words.ts'

export const ANSWER_TONES: Record<Answer, Tone> = { yes: 'ok', no: 'bad', 'to-verify': 'ask' }

/** Every reason of an answer: what is asked, what is known, the source; then what would change it. */
export function EligibilityReasons({ t, eligibility }: { t: Words; eligibility: Eligibility }) {
  const changes = changesOf(t, eligibility)
  return (
    <>
      <Reasons reasons={eligibility.reasons.map((reason) => reasonLine(t, reason))} />
      {changes.length > 0 && (
        <>
          <h3 class="mt4">{t.programmes.whatWouldChange}</h3>
          <ul class="points">
            {changes.map((change) => (
              <li>{change}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** What is wanted, each once. Nothing where a no stands that nothing can change: the rest would not help. */
function changesOf(t: Words, { reasons }: Eligibility): string[] {
  const open = reasons.filter(({ state }) => state !== 'yes')
  const wanted = open.map((reason) => (reason.alternatives ?? [reason]).map((one) => changeText(t, one)))
  const isFinal = open.some(({ state }, place) => state === 'no' && wanted[place]!.every((text) => text === null))
  return isFinal ? [] : [...new Set(wanted.flat().filter((text) => text !== null))]
}

function reasonLine(t: Words, reason: CriterionAnswer) {
  const { criterion, state } = reason
  const said = reason.alternatives ? reason.alternatives.map((one) => reasonText(t, one)) : []
  return {
    tone: ANSWER_TONES[state],
    verdict: t.programmes.answers[state],
    text: ruleText(t, criterion),
    evidence: (
      <>
        {[reasonText(t, reason), ...said].join(' ')} <SourceText t={t} criterion={criterion} />
      </>
    ),
  }
}

type Sourced = Pick<Criterion, 'source' | 'sourceUrl' | 'verifiedOn'>

/** Where a criterion comes from, and when somebody last verified it. Sources are quoted as they are. */
export function SourceText({ t, criterion }: { t: Words; criterion: Sourced }) {
  const words = t.programmes
  const verified = t.format(words.verifiedOn, { day: formatDay(criterion.verifiedOn, t.language) })
  return (
    <>
      {t.rich(words.source, { source: <Written t={t} text={criterion.source} /> })}, {verified}.{' '}
      {criterion.sourceUrl && (
        <a href={criterion.sourceUrl} rel="noreferrer">
          {words.sourceLink}
        </a>
      )}
    </>
  )
}

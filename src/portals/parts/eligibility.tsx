import type { Answer, CriterionAnswer, Eligibility } from '#src/modules/programmes/types.ts'
import { changeText, reasonText, ruleText } from '#src/portals/parts/eligibility-words.ts'
import { Reasons } from '#src/ui/reasons.tsx'
import type { Tone } from '#src/ui/status.tsx'
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
          <h4>{t.programmes.whatWouldChange}</h4>
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

/** Of the reasons that are not yes, each once; nothing where a no is there that nothing can change. */
function changesOf(t: Words, { reasons }: Eligibility): string[] {
  const open = reasons.flatMap((reason) => reason.alternatives ?? [reason]).filter(({ state }) => state !== 'yes')
  const wanted = reasons.every(({ state }) => state === 'yes') ? [] : open
  return [...new Set(wanted.map((reason) => changeText(t, reason)).filter((text) => text !== null))]
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
        {[reasonText(t, reason), ...said].join(' ')} <Source t={t} reason={reason} />
      </>
    ),
  }
}

function Source({ t, reason: { criterion } }: { t: Words; reason: CriterionAnswer }) {
  const words = t.programmes
  const verified = t.format(words.verifiedOn, { day: formatDay(criterion.verifiedOn, t.language) })
  return (
    <>
      {t.format(words.source, { source: criterion.source })}, {verified}.{' '}
      {criterion.sourceUrl && (
        <a href={criterion.sourceUrl} rel="noreferrer">
          {words.sourceLink}
        </a>
      )}
    </>
  )
}

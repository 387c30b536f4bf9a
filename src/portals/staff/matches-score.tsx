import type { Child } from 'hono/jsx'
import type { Contribution } from '#src/engines/matching/types.ts'
import type { MatchFile } from '#src/modules/matching/types.ts'
import { asStaff, type PageContext } from '#src/portals/session.ts'
import { evidenceSentence, shownScore, shownThreshold } from '#src/portals/staff/matches-words.ts'
import { ScoreBar } from '#src/ui/score-bar.tsx'
import type { Words } from '#src/words/words.ts'

/** Both sides' scores, each as the sum of its contributions with their evidence. */
export function MatchesScore({ c, file }: { c: PageContext; file: MatchFile }) {
  const { t } = asStaff(c)
  const words = t.matching
  const bold = (parts: unknown[]) => <b>{parts as string[]}</b>
  return (
    <section aria-labelledby="score">
      <div class="score">
        <h2 id="score">
          {shownScore(t, file.forJobScore)} <span>{words.forJob}</span>
        </h2>
        <p>
          {t.rich(words.forCandidate, {
            b: bold,
            score: shownScore(t, file.forCandidateScore),
            fused: shownScore(t, file.score),
            threshold: shownThreshold(t, file.factors.threshold),
          })}
        </p>
      </div>
      <ScoreBar t={t} contributions={shown(t, file.factors.forJob)} />
      <p class="meta mt2">{words.exactly}</p>
      <details class="mt4">
        <summary>{t.format(words.forCandidateTitle, { score: shownScore(t, file.forCandidateScore) })}</summary>
        <ScoreBar t={t} contributions={shown(t, file.factors.forCandidate)} />
      </details>
    </section>
  )
}

const shown = (t: Words, contributions: readonly Contribution[]) =>
  contributions.map(({ name, points, outOf, evidence }) => ({
    name: t.matching.contributions[name],
    points: points / 10,
    outOf: outOf / 10,
    evidence: <Sentences sentences={evidence.map((one) => evidenceSentence(t, one))} />,
  }))

function Sentences({ sentences }: { sentences: readonly Child[] }) {
  if (sentences.length <= 1) return <>{sentences[0]}</>
  return (
    <ul class="list">
      {sentences.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  )
}

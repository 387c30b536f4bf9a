import { Status, type Tone } from '#src/ui/status.tsx'
import type { Words } from '#src/words/words.ts'

export type Figure = {
  /** Already in words: « 61,8 % ». */
  value: string
  name: string
  /** What is counted, so that two people count the same. */
  definition: string
  /** « 131 sur 212 », with the address of its rows for those who may see them. */
  count?: { label: string; href?: string } | undefined
  target?: string | undefined
  status?: { tone: Tone; label: string } | undefined
}

/** Figures with their definition, their count and their target. Never a lone number. */
export function Figures({ t, figures }: { t: Words; figures: readonly Figure[] }) {
  return (
    <ul class="kpis">
      {figures.map((figure) => (
        <li class="kpi">
          <div>
            <p class="big num">{figure.value}</p>
            {figure.status && <Status {...figure.status} bare />}
          </div>
          <div>
            <h3>{figure.name}</h3>
            <p class="meta">{figure.definition}</p>
          </div>
          <FigureCount t={t} figure={figure} />
        </li>
      ))}
    </ul>
  )
}

function FigureCount({ t, figure }: { t: Words; figure: Figure }) {
  const { count, target, name } = figure
  if (!count && !target) return null
  return (
    <dl class="pairs">
      {count && (
        <>
          <dt>{t.ui.count}</dt>
          <dd class="num">
            {count.href ? (
              <a href={count.href}>
                {count.label}
                <span class="vh"> {t.format(t.ui.seeRows, { name })}</span>
              </a>
            ) : (
              count.label
            )}
          </dd>
        </>
      )}
      {target && (
        <>
          <dt>{t.ui.target}</dt>
          <dd class="num">{target}</dd>
        </>
      )}
    </dl>
  )
}

import type { Words } from '#src/words/words.ts'

type Props = {
  t: Words
  /** What is going on. */
  label: string
  /** A total of 0: not known yet. */
  done: number
  total: number
  /** Says how far it is in the words of the work, instead of so much of so much. */
  said?: string
}

/**
 * How far a long job has come. The page around it is loaded again by itself (`refreshSeconds` of the layout), so it
 * needs no script.
 */
export function Progress({ t, label, done, total, said }: Props) {
  const percent = total === 0 ? 0 : Math.floor((100 * done) / total)
  return (
    <div class="stack">
      <p id="progress-label">
        <strong>{label}</strong>
      </p>
      <progress class="progress" max={total || 1} value={done} aria-labelledby="progress-label" />
      {total > 0 && <p class="num">{said ?? t.format(t.ui.progress, { done, total, percent })}</p>}
      <p class="meta">{t.ui.progressRefresh}</p>
    </div>
  )
}

import { Status, type Tone } from '#src/ui/status.tsx'

export type Task = {
  label: string
  /** Without it the task cannot be opened yet. */
  href?: string | undefined
  note?: string | undefined
  status: { tone: Tone; label: string }
}

/** The parts of a long piece of work, each with its state. Few states: to do, under way, done, not possible yet. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ol class="tasks">
      {tasks.map((task) => (
        <li>
          {task.href === undefined ? <strong>{task.label}</strong> : <a href={task.href}>{task.label}</a>}
          {task.note && <span class="meta">{task.note}</span>}
          <Status {...task.status} />
        </li>
      ))}
    </ol>
  )
}

/** How far a work in steps has come: words first, then a bar that repeats them. */
export function StepMeter({ done, total, label }: { done: number; total: number; label: string }) {
  return (
    <>
      <p class="meta mb2">{label}</p>
      <div class="meter mb4" aria-hidden="true">
        {Array.from({ length: total }, (_, place) => (
          <i class={place < done ? 'on' : undefined} />
        ))}
      </div>
    </>
  )
}

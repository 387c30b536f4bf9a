import { Button } from '#src/ui/button.tsx'
import type { Option } from '#src/ui/choice-fields.tsx'
import type { Words } from '#src/words/words.ts'

export type Filter = { name: string; label: string; options: readonly Option[]; value: string }

type Props = { t: Words; action: string; label: string; filters: readonly Filter[] }

/** Choices that narrow a list. Changes nothing, so each choice has an address. */
export function FilterForm({ t, action, label, filters }: Props) {
  return (
    <form class="filters row no-print" method="get" action={action} aria-label={label}>
      {filters.map((filter) => (
        <div>
          <label for={`filter-${filter.name}`}>{filter.label}</label>
          <select id={`filter-${filter.name}`} name={filter.name}>
            {filter.options.map((option) => (
              <option value={option.value} selected={option.value === filter.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <Button>{t.ui.apply}</Button>
    </form>
  )
}

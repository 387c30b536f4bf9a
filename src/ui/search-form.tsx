import { Button } from '#src/ui/button.tsx'
import type { Words } from '#src/words/words.ts'

type Props = { t: Words; action: string; label: string; value: string; name?: string }

/** Looks something up: changes nothing, so the words are in the address and can be kept. */
export function SearchForm({ t, action, label, value, name = 'q' }: Props) {
  return (
    <search>
      <form class="row" method="get" action={action}>
        <label class="vh" for={`search-${name}`}>
          {label}
        </label>
        <span class="find">
          <input
            class="in"
            type="search"
            id={`search-${name}`}
            name={name}
            value={value}
            placeholder={label}
            maxlength={200}
            autocomplete="off"
          />
        </span>
        <Button>{t.ui.search}</Button>
      </form>
    </search>
  )
}

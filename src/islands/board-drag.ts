// A board whose interviews can be dragged, with a mouse, a pen or a finger held still. Dropping one opens the page that
// says what the move would do, and where it is confirmed: nothing is changed here. Without a script, and by keyboard,
// the link of the cell leads to the same page.

/** Less than this is a click. */
const FAR_ENOUGH = 6
/** A finger that rests so long drags; one that moves before scrolls. */
const HOLD_MS = 350

type Point = { clientX: number; clientY: number }

class BoardDrag extends HTMLElement {
  #gone = new AbortController()
  #pressed: { link: HTMLAnchorElement; at: Point } | null = null
  #hold: ReturnType<typeof setTimeout> | undefined
  #isDragging = false
  #target: HTMLAnchorElement | null = null
  #wasDragged = false

  connectedCallback(): void {
    this.#gone = new AbortController()
    const { signal } = this.#gone
    this.addEventListener('pointerdown', (event) => this.#press(event), { signal })
    this.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
    this.addEventListener('contextmenu', (event) => this.#hold !== undefined && event.preventDefault(), { signal })
    document.addEventListener('pointermove', (event) => this.#move(event), { signal })
    document.addEventListener('pointerup', () => this.#release(), { signal })
    document.addEventListener('pointercancel', () => this.#cancel(), { signal })
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#cancel(), { signal })
    // A finger that drags does not scroll.
    this.addEventListener('touchmove', (event) => this.#isDragging && event.preventDefault(), {
      signal,
      passive: false,
    })
    // The click that ends a drag opens nothing.
    this.addEventListener('click', (event) => this.#wasDragged && event.preventDefault(), { signal, capture: true })
  }

  disconnectedCallback(): void {
    this.#gone.abort()
  }

  #press(event: PointerEvent): void {
    const link = linkIn(event.target)
    this.#wasDragged = false
    if (!link || link.dataset.move === undefined || event.button !== 0) return
    this.#pressed = { link, at: event }
    if (event.pointerType === 'touch') this.#hold = setTimeout(() => this.#take(), HOLD_MS)
  }

  #move(event: PointerEvent): void {
    if (!this.#pressed) return
    const { clientX, clientY } = this.#pressed.at
    const isFar = Math.hypot(event.clientX - clientX, event.clientY - clientY) > FAR_ENOUGH
    if (!this.#isDragging && isFar) {
      if (event.pointerType === 'touch') this.#end()
      else this.#take()
    }
    if (this.#isDragging) this.#aim(linkIn(document.elementFromPoint(event.clientX, event.clientY)))
  }

  #take(): void {
    if (!this.#pressed) return
    this.#isDragging = true
    const { link } = this.#pressed
    link.closest('td')?.classList.add('is-taken')
    link.closest('table')?.classList.add('is-dragging')
    this.#say(this.dataset.taken, link)
  }

  #aim(link: HTMLAnchorElement | null): void {
    if (link === this.#target) return
    this.#target?.closest('td')?.classList.remove('is-target')
    this.#target = link && this.contains(link) ? link : null
    this.#target?.closest('td')?.classList.add('is-target')
    if (this.#target) this.#say(this.dataset.over, this.#target)
  }

  #release(): void {
    const from = this.#pressed?.link
    const to = this.#target
    if (!this.#isDragging || !from || !to || to === from) {
      this.#cancel()
      return
    }
    this.#end()
    this.#wasDragged = true
    location.assign(this.#question(placeOf(from), placeOf(to)))
  }

  #cancel(): void {
    const wasDragging = this.#isDragging
    this.#end()
    if (!wasDragging) return
    this.#wasDragged = true
    this.#say(this.dataset.cancelled)
  }

  #end(): void {
    clearTimeout(this.#hold)
    this.#hold = undefined
    this.#aim(null)
    this.#pressed?.link.closest('td')?.classList.remove('is-taken')
    this.#pressed?.link.closest('table')?.classList.remove('is-dragging')
    this.#pressed = null
    this.#isDragging = false
  }

  #question(from: string[], to: string[]): string {
    const [table = '', slot = ''] = from
    const [toTable = '', toSlot = ''] = to
    return `${this.dataset.edits}?${new URLSearchParams({ act: 'move', table, slot, toTable, toSlot })}`
  }

  /** To those who do not see the board: the place by the heads of its row and its column. */
  #say(sentence = '', link?: HTMLAnchorElement): void {
    const cell = link?.closest('td')
    const column = cell?.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex]
    const heads = [cell?.parentElement?.querySelector('th'), column?.querySelector('.vh') ?? column]
    const status = this.querySelector('[role="status"]')
    const place = heads.map((head) => (head ? wordsOf(head) : '')).join(', ')
    if (status) status.textContent = sentence.replace('{place}', place)
  }
}

/** Number and name of a row are two words, whatever stands between them. */
const wordsOf = (head: Element): string =>
  [...head.childNodes]
    .map((part) => part.textContent?.trim())
    .join(' ')
    .trim()

const linkIn = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('td a[href*="cell="]') : null

/** The table and the slot that a cell opens: `?cell=table.slot`. */
const placeOf = ({ href }: HTMLAnchorElement): string[] => (new URL(href).searchParams.get('cell') ?? '').split('.')

customElements.define('board-drag', BoardDrag)

// A timetable while it is computed. Without a script the page is loaded again every two seconds; with one only its
// figures change, and the page is left once the computation is over.

const EVERY_MS = 700
/** Beyond this the connection is lost rather than slow: the page is loaded again, which says so. */
const MOST_FAILURES = 20

type Progress = { isOver: boolean; texts: Record<string, string> }

class RunningComputation extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0

  connectedCallback(): void {
    const { href } = this.dataset
    if (href) this.#timer = setTimeout(() => this.#ask(href), EVERY_MS)
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
  }

  async #ask(href: string): Promise<void> {
    const progress = await fetch(href)
      .then((answer) => (answer.ok ? (answer.json() as Promise<Progress>) : null))
      .catch(() => null)
    this.#failures = progress ? 0 : this.#failures + 1
    if (progress?.isOver || this.#failures > MOST_FAILURES) return location.reload()
    for (const [name, text] of Object.entries(progress?.texts ?? {})) this.#say(name, text)
    this.#timer = setTimeout(() => this.#ask(href), EVERY_MS)
  }

  #say(name: string, text: string): void {
    const shown = this.querySelector(`[data-figure="${name}"]`)
    if (shown && shown.textContent !== text) shown.textContent = text
  }
}

customElements.define('running-computation', RunningComputation)

// The clock of an interview, running. Without a script the page says at which time it was right; with one it counts on
// from there, by the time that passes here and not by the clock of the device, which may be wrong.

class RunningClock extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined

  connectedCallback(): void {
    const shown = this.querySelector('[role=timer]')
    const unit = this.querySelector('.meta')
    const seconds = Number(this.dataset.seconds)
    if (!shown || !unit || !Number.isFinite(seconds)) return
    unit.textContent = this.dataset.unit ?? ''
    const since = Date.now()
    let before = seconds
    this.#timer = setInterval(() => {
      const left = Math.max(0, seconds - Math.floor((Date.now() - since) / 1000))
      shown.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
      this.#announce(before, left)
      before = left
      if (left === 0) clearInterval(this.#timer)
    }, 500)
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
  }

  /** Twice only: when the whistle blows, and at the end. */
  #announce(before: number, left: number): void {
    const spoken = this.querySelector('[role=status]')
    const warning = Number(this.dataset.warning)
    if (!spoken) return
    if (before > 0 && left === 0) spoken.textContent = this.dataset.over ?? ''
    else if (before > warning && left <= warning) spoken.textContent = this.dataset.soon ?? ''
  }
}

customElements.define('running-clock', RunningClock)

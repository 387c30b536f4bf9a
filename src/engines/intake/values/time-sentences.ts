import type { TimeRange } from '#src/engines/intake/value-types.ts'
import { type Meaning, PHRASES, type TimeMeaning, withBareHours } from '#src/engines/intake/values/time-phrases.ts'
import { MIDNIGHT, markTimes, NOON } from '#src/engines/intake/values/times.ts'

/** What a sentence about hours says. `moments` are hours that stand alone; `minutes` is a length that is said. */
export type TimeSentence = {
  present: TimeRange[]
  absent: TimeRange[]
  moments: number[]
  minutes: number | null
  allDay: boolean
  /** A "not" was read. */
  denied: boolean
  /** False where words were left over. */
  understood: boolean
  /** Hours before six were taken for the afternoon, as nobody meets before dawn. */
  assumed: boolean
}

/** Reads a sentence from left to right, phrase by phrase. What follows "except" is absence until the sentence turns. */
export function readSentence(text: string): TimeSentence {
  const said = nothingSaid()
  const state: State = { except: false, near: null }
  let rest = withBareHours(markTimes(text))
    .replace(/(?<=[a-z])[-'.](?=[a-z])/g, ' ')
    .replace(/@(\d+)/g, (_, at: string) => `@${awake(Number(at), said)}`)
  while (rest !== '') {
    const phrase = PHRASES.map(({ is, pattern }) => ({ is, found: pattern.exec(rest) })).find(({ found }) => found)
    const [whole = rest[0]!, first, second] = phrase?.found ?? []
    rest = rest.slice(whole.length).trimStart()
    if (!phrase) said.understood = false
    else if (isTime(phrase.is))
      addTime(said, state, { is: phrase.is, ...rangeOf(phrase.is, Number(first), Number(second)) })
    else tell(said, state, phrase.is, Number(first))
  }
  return said
}

/** `near`: the time just said, when no "and" came since: "9 h à 11 h le matin" is one time, not two. */
type State = { except: boolean; near: (TimeRange & { is: TimeMeaning }) | null }

const nothingSaid = (): TimeSentence => ({
  present: [],
  absent: [],
  moments: [],
  minutes: null,
  allDay: false,
  denied: false,
  understood: true,
  assumed: false,
})

const PARTS: readonly Meaning[] = ['morning', 'afternoon', 'evening']
const isTime = (is: Meaning): is is TimeMeaning => [...PARTS, 'range', 'after', 'before'].includes(is)

function tell(said: TimeSentence, state: State, is: Exclude<Meaning, TimeMeaning>, figure: number) {
  if (is === 'except') state.except = said.denied = true
  if (is === 'turn') state.except = false
  if (is === 'all-day') said.allDay = true
  if (is === 'moment') said.moments.push(figure)
  if (is === 'length') said.minutes = figure
  if (is !== 'padding') state.near = null
}

function addTime(said: TimeSentence, state: State, time: TimeRange & { is: TimeMeaning }) {
  const times = state.except ? said.absent : said.present
  const { near } = state
  const both = near && { from: Math.max(near.from, time.from), to: Math.min(near.to, time.to) }
  if (near && both && both.from < both.to && PARTS.includes(near.is) !== PARTS.includes(time.is)) {
    times[times.length - 1] = both
    state.near = null
  } else {
    times.push({ from: time.from, to: time.to })
    state.near = time
  }
}

function rangeOf(is: TimeMeaning, first: number, second: number): TimeRange {
  switch (is) {
    case 'range':
      return { from: first, to: second <= first && second < NOON ? second + NOON : second }
    case 'after':
      return { from: first, to: MIDNIGHT }
    case 'before':
      return { from: 0, to: first }
    case 'morning':
      return { from: 0, to: NOON }
    case 'afternoon':
      return { from: NOON, to: MIDNIGHT }
    case 'evening':
      return { from: 17 * 60, to: MIDNIGHT }
  }
}

function awake(at: number, said: TimeSentence): number {
  if (at === 0 || at >= 6 * 60) return at
  said.assumed = true
  return at + NOON
}

import { clockOf } from '#src/modules/interviews/rules/presence.ts'
import { type Interview, nameOf, type RecruiterDay } from '#src/portals/employer/interview-view.ts'
import { asEmployer, type PageContext } from '#src/portals/session.ts'
import { BidiText } from '#src/ui/bidi-text.tsx'
import { Clock, TimeStrip } from '#src/ui/clock.tsx'
import { Written } from '#src/ui/written.tsx'
import { formatTime, formatTimeRange } from '#src/words/formats.ts'

type Props = { c: PageContext; day: RecruiterDay; interview: Interview; isCurrent: boolean }

/** Who sits here now, or comes next; and while they sit here, the clock of the server. */
export function InterviewHead({ c, day, interview, isCurrent }: Props) {
  const { t } = asEmployer(c)
  const words = t.interviews.employer
  const { timeZone } = day.event
  const { at } = interview.meeting
  const time = formatTimeRange({ startsAt: at.from, endsAt: at.to }, timeZone, t.language)
  const title = interview.profile?.wantedTitle ?? interview.profile?.lastTitle
  return (
    <>
      <p class="eyebrow">{t.format(isCurrent ? words.underWay : words.comingUp, { time })}</p>
      <div class="now">
        <div>
          <h1>
            <BidiText text={nameOf(t, interview)} />
          </h1>
          {title && (
            <p class="meta">
              <Written t={t} text={title} />
            </p>
          )}
        </div>
        {isCurrent && <Left c={c} day={day} interview={interview} />}
      </div>
      {isCurrent && <Strip c={c} day={day} interview={interview} />}
    </>
  )
}

type Timed = Omit<Props, 'isCurrent'>

const clock = ({ day, interview }: Timed) => clockOf(interview.meeting.at, day.now, day.event.warningMinute)

/** Without a script it does not run, and says at which time it was so. With one, src/islands/running-clock.ts. */
function Left({ c, day, interview }: Timed) {
  const { t } = asEmployer(c)
  const words = t.interviews.employer
  const { secondsLeft, minutes, warning } = clock({ c, day, interview })
  const time = `${Math.floor(secondsLeft / 60)}:${String(secondsLeft % 60).padStart(2, '0')}`
  const at = formatTime(day.now, day.event.timeZone, t.language)
  const minutesLeft = warning ? minutes - warning.minute : 0
  return (
    <running-clock
      data-seconds={secondsLeft}
      data-unit={words.minutes}
      data-warning={minutesLeft * 60}
      data-soon={t.format(words.soon, { minutes: minutesLeft })}
      data-over={words.over}
    >
      <Clock before={words.left} time={time} unit={t.format(words.leftAt, { time: at })} />
      <span class="vh" role="status" />
    </running-clock>
  )
}

function Strip({ c, day, interview }: Timed) {
  const { t } = asEmployer(c)
  const words = t.interviews.employer
  const { share, minutesGone, minutes, warning } = clock({ c, day, interview })
  const said = { gone: minutesGone, minutes, signal: warning?.minute ?? 0 }
  return (
    <TimeStrip
      label={t.format(warning ? words.stripSignal : words.strip, said)}
      gone={share}
      mark={warning ? { at: warning.share, label: t.format(words.signal, { minute: warning.minute }) } : undefined}
    />
  )
}

import { aroundNow } from '#src/modules/interviews/rules/presence.ts'
import { type OwnDay, type OwnInterview, ownDayPath } from '#src/portals/candidate/interview-view.ts'
import { asCandidate, type PageContext } from '#src/portals/session.ts'
import { LinkButton } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { formatPhone, formatTimeRange } from '#src/words/formats.ts'

type Props = { c: PageContext; day: OwnDay }

/** On the day: the one place to be now, the one after, and the answer that is still to give. */
export function WhereNow({ c, day }: Props) {
  const { organisation, t } = asCandidate(c)
  const words = t.interviews.candidate
  const planned = day.interviews.filter(({ isDeclined, table }) => !isDeclined && table)
  if (planned.length === 0) return null
  const { current, next } = aroundNow(planned, ({ meeting }) => meeting.at, day.now)
  const unanswered = planned.find((one) => one.window === 'open' && !one.answer && one !== current)
  const phone = organisation.contactPhone
  return (
    <div class="stack mt5">
      {current && <Place c={c} day={day} interview={current} title={words.nowTitle} isMain />}
      {next && <Place c={c} day={day} interview={next} title={words.nextTitle} isMain={!current} />}
      {!current && !next && <p class="lead">{words.finished}</p>}
      {next && <p>{day.hasArrived ? words.here : words.welcome}</p>}
      {unanswered && <Unanswered c={c} day={day} interview={unanswered} />}
      {phone && (
        <p class="meta">
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{t.format(words.call, { phone: formatPhone(phone) })}</a>
        </p>
      )}
    </div>
  )
}

type PlaceProps = Props & { interview: OwnInterview; title: string; isMain: boolean }

function Place({ c, day, interview, title, isMain }: PlaceProps) {
  const { t } = asCandidate(c)
  const words = t.interviews.candidate
  const { meeting, table } = interview
  const span = { startsAt: meeting.at.from, endsAt: meeting.at.to }
  const said = { number: table?.number ?? 0, employer: table?.employerName ?? '' }
  return (
    <Card title={title} look={isMain ? 'accent' : 'flat'}>
      <p class="when">
        <b>{t.format(words.goTo, said)}</b>
        <br />
        {formatTimeRange(span, day.event.timeZone, t.language)}
      </p>
    </Card>
  )
}

function Unanswered({ c, day, interview }: Props & { interview: OwnInterview }) {
  const { t } = asCandidate(c)
  const words = t.interviews.candidate
  const employer = interview.table?.employerName ?? ''
  return (
    <Card title={t.format(words.answerTitle, { employer })}>
      <p>{words.answerLead}</p>
      <p>
        <LinkButton href={ownDayPath(c, day.event.id, `/meetings/${interview.meeting.id}/answers`)} kind="main">
          {words.answerDo}
        </LinkButton>
      </p>
    </Card>
  )
}

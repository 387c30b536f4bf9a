import type { CheckAnswers } from '#src/modules/candidates/types/online.ts'
import type { Question } from '#src/modules/programmes/rules/asked.ts'
import type { ProgrammeAnswer } from '#src/modules/programmes/types/kept.ts'
import type { Answer } from '#src/modules/programmes/types.ts'
import { ANSWER_TONES, EligibilityReasons } from '#src/portals/parts/eligibility.tsx'
import { programmeName } from '#src/portals/parts/programme-name.ts'
import { answerTexts } from '#src/portals/public/answer-texts.ts'
import { PublicPage } from '#src/portals/public/public-page.tsx'
import { here, type PageContext, visiting } from '#src/portals/session.ts'
import { Button, LinkButton } from '#src/ui/button.tsx'
import { Card, VerdictCard } from '#src/ui/card.tsx'
import { Form } from '#src/ui/form.tsx'
import { Split } from '#src/ui/section.tsx'
import { formatPhone } from '#src/words/formats.ts'

type Props = {
  c: PageContext
  /** The best first. */
  answers: readonly ProgrammeAnswer[]
  questions: readonly Question[]
  said: CheckAnswers
}

/** The answer of each programme, with every reason and what would change it. */
export function ResultPage({ c, answers, questions, said }: Props) {
  const { organisation, t } = visiting(c)
  const words = t.public.check
  const title = titleOf(c, answers)
  const back = { href: here(organisation, '/eligibility'), label: words.back }
  const contact = contactOf(c)
  return (
    <PublicPage c={c} title={title} section="check" back={back}>
      <Split label={words.yourAnswers} aside={<Answers c={c} questions={questions} said={said} />}>
        <h1>{title}</h1>
        <p class="lead mt4">{words.notDecision}</p>
        <div class="stack mt6">
          {answers.map((answer, place) => (
            <Verdict c={c} answer={answer} isFirst={place === 0} />
          ))}
        </div>
        {contact && <p class="mt6">{t.format(words.talk, { contact })}</p>}
      </Split>
    </PublicPage>
  )
}

function titleOf(c: PageContext, answers: readonly ProgrammeAnswer[]): string {
  const { t } = visiting(c)
  const words = t.public.check.result
  const best = answers[0]?.eligibility.answer ?? 'no'
  const count = answers.filter(({ eligibility }) => eligibility.answer === best).length
  return t.format(words[best], { count })
}

function contactOf(c: PageContext): string | null {
  const { contactPhone, contactEmail } = visiting(c).organisation
  return [contactPhone && formatPhone(contactPhone), contactEmail].filter(Boolean).join(', ') || null
}

type VerdictProps = { c: PageContext; answer: ProgrammeAnswer; isFirst: boolean }

function Verdict({ c, answer: { programme, eligibility }, isFirst }: VerdictProps) {
  const { organisation, t } = visiting(c)
  const words = t.public.check
  const name = programmeName(t, programme)
  const { answer } = eligibility
  const labels: Record<Answer, string> = { ...t.programmes.answers, no: words.notNow }
  return (
    <VerdictCard title={name} verdict={{ tone: ANSWER_TONES[answer], label: labels[answer] }}>
      <EligibilityReasons t={t} eligibility={eligibility} />
      <p class="row mt5">
        {answer !== 'no' && (
          <LinkButton href={here(organisation, '/register')} kind={isFirst ? 'main' : 'plain'} about={`: ${name}`}>
            {answer === 'yes' ? words.register : words.registerAnyway}
          </LinkButton>
        )}
        <a href={here(organisation, `/programmes/${programme.slug}`)}>
          {words.aboutShort}
          <span class="vh"> : {name}</span>
        </a>
      </p>
    </VerdictCard>
  )
}

function Answers({ c, questions, said }: Pick<Props, 'c' | 'questions' | 'said'>) {
  const { organisation, t } = visiting(c)
  const words = t.public.check
  const texts = answerTexts(t, said)
  return (
    <>
      <Card title={words.yourAnswers}>
        <dl class="ans">
          {questions.map((question) => (
            <div>
              <dt>{t.public.questions.short[question]}</dt>
              <dd>{texts[question] ?? t.ui.notProvided}</dd>
            </div>
          ))}
        </dl>
        <p class="mt4">
          <a href={here(organisation, '/eligibility')}>{words.change}</a>
        </p>
      </Card>
      <p class="meta">{words.nothingKept}</p>
      <Form action={here(organisation, '/eligibility/erasure')}>
        <Button kind="quiet">{words.erase}</Button>
      </Form>
    </>
  )
}

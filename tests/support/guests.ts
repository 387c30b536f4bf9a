import type { Page } from 'playwright-core'
import { linkIn } from '#tests/support/chamber.ts'
import type { Office } from '#tests/support/office-work.ts'

// What candidates and recruiters do on the pages that their mail leads to.

export type Guest = Omit<Office, 'page'> & { page: Page; portal: 'candidate' | 'employer' }

const dayPage = ({ chamber, portal }: Guest) => `/o/${chamber.slug}/${portal}/events/${chamber.eventId}/day`

/** From the mail to one's own page of the day: the link, its button, the way to the times. */
export async function comeIn(guest: Guest, mail: { text: string }): Promise<void> {
  const { page, t } = guest
  await page.goto(`${linkIn(mail)}?lang=${t.language}`)
  await page.locator('main').getByRole('button').click()
  await page.goto(dayPage(guest))
}

/** Says that one will be there. */
export async function confirm({ page, t }: Guest): Promise<void> {
  await page.getByRole('button', { name: t.interviews.candidate.confirm }).click()
  await page.getByText(t.timetables.done.confirmed).waitFor()
}

/** Declines the interview with a firm. */
export async function decline({ page, t }: Guest, employer: string, reason: string): Promise<void> {
  const words = t.interviews.candidate
  await page.getByRole('link', { name: `${words.decline} ${t.format(words.declineAbout, { employer })}` }).click()
  await page.getByLabel(words.declineReason).fill(reason)
  await page.getByRole('button', { name: words.declineDo }).click()
  await page.getByText(t.timetables.done.declined).waitFor()
}

/** A recruiter's yes to the person of the meeting: the answer, the reason, send. */
export async function sayYesAtTable(guest: Guest, meetingId: string): Promise<void> {
  const { page, t } = guest
  const words = t.interviews.employer
  await page.goto(`${dayPage(guest)}/meetings/${meetingId}`)
  await page.getByText(t.interviews.answers.yes, { exact: true }).click()
  await page.getByText(words.reasons.skills, { exact: true }).click()
  await page.getByRole('button', { name: words.send }).click()
  await page.getByText(t.interviews.done.answered).waitFor()
}

/** A candidate's yes to a firm. */
export async function sayYesTo({ page, t }: Guest, employer: string): Promise<void> {
  const words = t.interviews.candidate
  await page.getByRole('link', { name: `${words.answerDo} ${t.format(words.answerAbout, { employer })}` }).click()
  await page.getByText(t.interviews.answers.yes, { exact: true }).click()
  await page.getByRole('button', { name: words.send }).click()
  await page.getByText(t.interviews.done.answered).waitFor()
}

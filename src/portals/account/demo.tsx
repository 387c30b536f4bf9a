import { signInAs } from '#src/modules/identity/commands/sign-in.ts'
import { ensureUser } from '#src/modules/identity/commands/users.ts'
import { type DemoDoor, listDemoDoors } from '#src/modules/identity/queries/demo.ts'
import { NotFound } from '#src/platform/errors.ts'
import { AccountPage, browserOf, keepCookies } from '#src/portals/account/account-page.tsx'
import { show } from '#src/portals/parts/page.tsx'
import type { PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Form } from '#src/ui/form.tsx'

/** One-tap sign-ins. These routes exist only where the demo world is: see app.ts. */
export const demo = {
  async open(c: PageContext) {
    return show(c, <DemoPage c={c} doors={await listDemoDoors(c.get('world').db)} />)
  },

  /** By GET as well, because the addresses are printed at the start; nobody else is here to be tricked. */
  async enter(c: PageContext) {
    const world = c.get('world')
    const door = (await listDemoDoors(world.db)).find(({ who }) => who === c.req.param('who'))
    if (!door) throw new NotFound()
    const { id } = await ensureUser(world.db, door)
    keepCookies(c, await signInAs(world, browserOf(c), id))
    return c.redirect(`/o/${door.organisation.slug}/${door.portal}`, 303)
  },
}

function DemoPage({ c, doors }: { c: PageContext; doors: DemoDoor[] }) {
  const words = c.get('t').identity.demo
  const organisations = [...new Map(doors.map(({ organisation }) => [organisation.slug, organisation])).values()]
  return (
    <AccountPage c={c} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {doors.length === 0 && <EmptyState title={words.none} why={words.noneWhy} />}
      {organisations.map(({ slug, name }) => (
        <section class="stack" aria-labelledby={slug}>
          <h2 id={slug}>{name}</h2>
          {doors
            .filter(({ organisation }) => organisation.slug === slug)
            .map((door) => (
              <Door c={c} door={door} />
            ))}
        </section>
      ))}
      <p>
        <a href="/mailbox">{words.mailbox}</a>
      </p>
    </AccountPage>
  )
}

function Door({ c, door: { who, role, name } }: { c: PageContext; door: DemoDoor }) {
  const { identity: words, format } = c.get('t')
  const label = role === 'employer' || role === 'candidate' ? words.portals[role] : words.roles[role]
  return (
    <Form action={`/demo/as/${who}`}>
      <Button wide>{format(words.demo.as, { role: label, name })}</Button>
    </Form>
  )
}

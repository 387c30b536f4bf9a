import { CONSENT_PURPOSES } from '#src/modules/candidates/types.ts'
import type { AnnouncedEvent } from '#src/modules/events/queries/announced.ts'
import { here, type PageContext, visiting } from '#src/portals/session.ts'
import { CheckboxField, RadioField } from '#src/ui/choice-fields.tsx'
import type { FormView } from '#src/ui/form.tsx'
import { otherLang } from '#src/ui/written.tsx'
import { formatDay } from '#src/words/formats.ts'

type Props = { c: PageContext; events: readonly AnnouncedEvent[]; form: FormView }

/**
 * One box per purpose, none ticked beforehand (P-39.1, s. 14), on the policy in force; and a day, if the person wishes.
 */
export function ConsentsFields({ c, events, form }: Props) {
  const { organisation, t } = visiting(c)
  const words = t.public.register
  const version = organisation.policyVersion ?? 0
  return (
    <>
      <p class="mb5">
        <a href={here(organisation, '/privacy')}>{t.format(words.policy, { version })}</a>
      </p>
      <CheckboxField
        form={form}
        name="consents"
        label={words.consents}
        hint={words.consentsHint}
        options={CONSENT_PURPOSES.map((value) => ({
          value,
          label: t.format(words.consent[value], { organisation: organisation.name }),
          hint: words.consentHints[value],
        }))}
      />
      <input type="hidden" name="policyVersion" value={String(version)} />
      {events.length > 0 && (
        <RadioField
          form={form}
          name="event"
          label={words.event}
          options={[
            ...events.map(({ id, name, heldOn, place }) => ({
              value: id,
              label: t.format(words.eventLine, { name, day: formatDay(heldOn, t.language, 'weekday') }),
              hint: place,
              lang: otherLang(t, name),
            })),
            { value: '', label: words.noEvent },
          ]}
        />
      )}
    </>
  )
}

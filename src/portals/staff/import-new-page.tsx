import type { InterviewDay } from '#src/modules/events/types.ts'
import { UPLOAD_LIMITS } from '#src/platform/upload.ts'
import { StaffPage } from '#src/portals/parts/staff-page.tsx'
import { asStaff, here, type PageContext } from '#src/portals/session.ts'
import { Button } from '#src/ui/button.tsx'
import { ConsentField, RadioField, SelectField } from '#src/ui/choice-fields.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Form, type FormView, hasErrors } from '#src/ui/form.tsx'
import { PageHead } from '#src/ui/staff-layout.tsx'
import { FileField } from '#src/ui/text-fields.tsx'
import { otherLang } from '#src/ui/written.tsx'
import { formatDay } from '#src/words/formats.ts'

type Props = { c: PageContext; form: FormView; events: readonly InterviewDay[] }

/** Choosing the files, and the day that receives them. */
export function ImportNewPage({ c, form, events }: Props) {
  const { organisation, t } = asStaff(c)
  const words = t.imports.choose
  const base = here(organisation, '/staff/imports')
  return (
    <StaffPage
      c={c}
      title={t.imports.title}
      section="imports"
      back={{ href: base, label: t.imports.listTitle }}
      hasErrors={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      <PageHead title={t.imports.title}>{words.nothingYet}</PageHead>
      <Form action={`${base}/new`} multipart class="measure">
        <FileField
          form={form}
          name="files"
          label={words.files}
          hint={t.format(words.filesHint, { files: UPLOAD_LIMITS.files })}
          accept=".csv,.tsv,.txt,.xlsx,.json"
          multiple
        />
        <IntoField c={c} form={form} events={events} />
        <div class="field">
          <ConsentField form={form} name="sharing" label={words.sharing} />
          <p class="hint">{words.sharingHint}</p>
        </div>
        <Button kind="main">{words.send}</Button>
      </Form>
    </StaffPage>
  )
}

/** A few days are shown at once; a long list opens. */
function IntoField({ c, form, events }: Props) {
  const { t } = asStaff(c)
  const words = t.imports.choose
  const options = [
    { value: '', label: words.described },
    ...events.map(({ id, name, heldOn }) => ({
      value: id as string,
      label: `${name} (${formatDay(heldOn, t.language)})`,
      lang: otherLang(t, name),
    })),
    { value: 'none', label: words.none },
  ]
  const field = { form, name: 'into', label: words.into, hint: words.intoHint, options }
  return options.length > 6 ? <SelectField {...field} /> : <RadioField {...field} />
}

import { TextField } from "@/components/ui/text-field";
import type { WhoSeesProps } from "@/components/ui/who-sees";
import { LONGEST_LINE, type SchoolDraft } from "@/lib/check-ins/schema";
import { supportKindKeys, supportKinds } from "@/lib/check-ins/support-kinds";

type Props = { path: string; school: SchoolDraft; name: string | undefined; whoSees: WhoSeesProps };

/** Support that is wanted, as chips; nothing tapped means nothing wanted. */
export function SupportCard({ path, school, name, whoSees }: Props) {
  return (
    <section className="taps max-w-form rounded-lg border border-line bg-surface p-5">
      <fieldset id={`${path}.support`} tabIndex={-1} className="min-w-0">
        <legend>
          <h3>Any support{name ? ` for ${name}` : ""}?</h3>
        </legend>
        <p className="mb-3 text-sm text-muted">Tap what would help. None is fine.</p>
        <div className="flex flex-wrap gap-2">
          {supportKindKeys.map((kind) => (
            <label
              key={kind}
              className="flex min-h-11 items-center gap-2 rounded-full border border-edge bg-surface px-3.5 py-1.5 hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-checked:before:content-['✓'] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink"
            >
              <input type="checkbox" name={`${path}.support`} value={kind} data-tap="support" defaultChecked={school.support.includes(kind)} className="sr-only" />
              {supportKinds[kind]}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="opens opens-support mt-4">
        <TextField name={`${path}.supportNote`} label="What would it look like?" optional maxLength={LONGEST_LINE} defaultValue={school.supportNote} whoSees={whoSees} hint="No child’s name, no case." />
      </div>
    </section>
  );
}

import { OneButton } from "@/components/forms/one-button";
import { Section } from "@/components/ui/section";
import type { PersonNamed } from "@/lib/rubric/staff-today";
import type { Editor } from "@/lib/rubric/editors/read-keeping";
import { withItsYear } from "@/lib/school-year/day";
import { endEditorAction } from "../keeping-actions";
import { EditorForm } from "./editor-form";

type Props = { frameworkId: string; editors: readonly Editor[]; others: readonly PersonNamed[] };

/** Who writes it and who wrote it, from when to when. */
export function Editors({ frameworkId, editors, others }: Props) {
  const current = editors.filter((one) => one.current);
  return (
    <Section title="Who writes it" lede="Editors read and write the draft, remark on it and publish it.">
      <ul className="mb-6 max-w-text border-t border-line">
        {editors.map(({ personId, name, startsOn, endsOn, current: writes }) => (
          <li key={`${personId}${startsOn}`} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3">
            <div>
              <p className="font-[550]">{name}</p>
              <p className="text-sm text-muted">{endsOn ? `${withItsYear(startsOn)} to ${withItsYear(endsOn)}` : `Since ${withItsYear(startsOn)}`}</p>
            </div>
            {writes && current.length > 1 && <OneButton action={endEditorAction} fields={{ frameworkId, personId }} kind="quiet" size="small" about={`for ${name}`}>End this</OneButton>}
          </li>
        ))}
      </ul>
      <EditorForm key={current.length} frameworkId={frameworkId} others={others} />
    </Section>
  );
}

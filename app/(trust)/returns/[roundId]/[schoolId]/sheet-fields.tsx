import { ButtonLink } from "@/components/ui/button-link";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { FormState } from "@/lib/forms/form-state";
import { draftReaders } from "@/lib/returns/readers";

const readers = { kind: "group", names: draftReaders } as const;

/** A sheet to take away, and to bring back as a file or pasted; it fills the grid, beside what is typed there, and sends nothing. */
export function SheetFields({ href, state: { errors = {}, typed = {} } }: { href: string; state: FormState }) {
  const wrong = errors.sheet?.[0]?.split("\n") ?? [];
  return (
    <div className="flex flex-col gap-5 pb-6">
      {wrong.length > 0 && <ul className="max-w-form list-disc pl-5 text-attention">{wrong.map((line) => <li key={line} className="break-words">{line}</li>)}</ul>}
      <div><ButtonLink href={href} kind="secondary" size="small" icon="download" prefetch={false}>The sheet, as it stands</ButtonLink></div>
      <FileField name="file" label="The filled-in sheet" hint="CSV or an Excel workbook (.xlsx, its first sheet). What it leaves empty stays as it is here." accept=".csv,.txt,text/csv,.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" error={errors.file} whoSees={readers} />
      <TextArea name="pasted" label="Or paste it" hint="Copy the rows with their headings: Measure, Pupils, Number, Out of." rows={3} defaultValue={String(typed.pasted ?? "")} error={errors.pasted} whoSees={readers} />
      <div><SubmitButton name="step" value="sheet" kind="secondary" pendingLabel="Reading…">Fill the grid from it</SubmitButton></div>
    </div>
  );
}

"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { fillFromSheetAction } from "./actions";

export type Where = { roundId: string; schoolId: string; version: number };
const readers = { kind: "group", names: ["your school’s other leaders"] } as const;

/** A sheet to take away, and to bring back as a file or pasted; it fills the grid and sends nothing. */
export function SheetForm({ where }: { where: Where }) {
  const { state: { errors = {}, typed = {} }, kept } = useKeptForm(fillFromSheetAction);
  const wrong = errors.sheet?.[0]?.split("\n") ?? [];
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-5 pb-6">
      <ErrorSummary errors={wrong.length > 0 ? { file: ["Nothing was taken from the sheet"] } : errors} />
      {wrong.length > 0 && <ul className="max-w-form list-disc pl-5 text-attention">{wrong.map((line) => <li key={line} className="break-words">{line}</li>)}</ul>}
      {Object.entries(where).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <div><ButtonLink href={`/returns/${where.roundId}/${where.schoolId}/sheet`} kind="secondary" size="small" icon="download" prefetch={false}>The sheet, as it stands</ButtonLink></div>
      <FileField name="file" label="The filled-in sheet" hint="CSV or an Excel workbook (.xlsx, its first sheet). What it leaves empty stays as it is here." accept=".csv,.txt,text/csv,.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" error={errors.file} whoSees={readers} />
      <TextArea name="pasted" label="Or paste it" hint="Copy the rows with their headings: Measure, Pupils, Number, Out of." rows={3} defaultValue={String(typed.pasted ?? "")} error={errors.pasted} whoSees={readers} />
      <div><SubmitButton kind="secondary" pendingLabel="Reading…">Fill the grid from it</SubmitButton></div>
    </KeptForm>
  );
}

"use client";

import { uploadAction } from "@/app/(trust)/people/import/actions";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";

/** Takes the file; when something in it is wrong, every row and column stands below and nothing is kept. */
export function UploadForm({ requestId }: { requestId: string }) {
  const { state, kept } = useKeptForm(uploadAction);
  const { problems = [], more = 0 } = state;
  return (
    <KeptForm kept={kept} noValidate className="flex flex-col gap-6">
      <ErrorSummary errors={state.errors} />
      {problems.length > 0 && (
        <div className="max-w-text">
          <h2 className="text-xl">What to put right in the file</h2>
          <p className="text-muted">Nothing was changed. Rows are numbered as your spreadsheet shows them.</p>
          <ul className="mt-4 border-t border-line">
            {problems.map((problem) => (
              <li key={problem} className="border-b border-line py-2">{problem}</li>
            ))}
          </ul>
          {more > 0 && <p className="mt-2 text-muted">And {more.toLocaleString("en-GB")} more.</p>}
        </div>
      )}
      <input type="hidden" name="requestId" value={requestId} />
      <FileField name="file" label="Staff file" hint="CSV, up to 5 MB. Commas, semicolons or tabs are all fine." accept=".csv,.txt,text/csv" error={state.errors?.file} whoSees={{ kind: "own" }} />
      <ActionBar>
        <SubmitButton pendingLabel="Reading…">Read this file</SubmitButton>
      </ActionBar>
    </KeptForm>
  );
}

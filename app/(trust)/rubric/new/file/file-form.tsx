"use client";

import { type ReactNode, useState } from "react";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { readFrameworkFileAction } from "./actions";
import { FileProblems } from "./file-problems";
import type { FileState } from "./file-state";
import { Preview } from "./preview";

/** Takes a framework's file and shows what it holds; what is wrong stands below, row by row, and nothing is kept. Help stands under it until then. */
export function FileForm({ requestId, children }: { requestId: string; children: ReactNode }) {
  const { state, kept } = useKeptForm(readFrameworkFileAction);
  const [putAside, setPutAside] = useState<FileState["read"]>();
  const { read } = state;
  if (read && read !== putAside) return <Preview read={read} requestId={requestId} onAnother={() => setPutAside(read)} />;
  return (
    <>
      <KeptForm kept={kept} noValidate className="flex flex-col gap-6">
        <ErrorSummary errors={state.errors} />
        <FileProblems problems={state.problems} more={state.more} />
        <FileField
          name="file" label="Framework file" hint="Excel (.xlsx), CSV or Braid’s own JSON, up to 5 MB." error={state.errors?.file} whoSees={{ kind: "own" }}
          accept=".xlsx,.csv,.json,.txt,text/csv,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
        <ActionBar><SubmitButton pendingLabel="Reading…">Read this file</SubmitButton></ActionBar>
      </KeptForm>
      {children}
    </>
  );
}

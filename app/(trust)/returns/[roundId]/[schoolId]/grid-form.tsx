"use client";

import { type ClipboardEvent, type FocusEvent, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { BroughtBack, SaveNote } from "@/components/forms/autosave/save-note";
import type { Draft } from "@/components/forms/autosave/use-autosave";
import { STAY, useSelfSaving } from "@/components/forms/autosave/use-self-saving";
import { EnterButton } from "@/components/forms/enter-button";
import { KeptForm } from "@/components/forms/kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Details } from "@/components/ui/details";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { WhoSees } from "@/components/ui/who-sees";
import type { DraftFigures, FilledFigures, Meanwhile } from "@/lib/returns/filling/figures";
import { unreadBoxes } from "@/lib/returns/filling/read-form";
import { draftReaders, sentReaders } from "@/lib/returns/readers";
import type { ReturnMeasure } from "@/lib/returns/template/measure";
import { fillReturnAction } from "./actions";
import { GridRow } from "./grid-row";
import { moveWithin, pasteAcross, wrongIn } from "./grid-keys";
import { SheetFields } from "./sheet-fields";

type Props = {
  draft: Draft; roundId: string; schoolId: string; requestId: string; rows: readonly { id: string; measure: ReturnMeasure; part: string }[];
  figures: DraftFigures; sent: FilledFigures | undefined;
  /** The number of the last sent return that this page shows; 0 before there is one. */
  seen: number;
};

/** Every number that is asked for. It saves itself; cells copied from a spreadsheet go into the boxes from the one they are pasted in; arrows go up and down. */
export function GridForm({ draft, roundId, schoolId, requestId, rows, figures, sent, seen }: Props) {
  const { state, save, stale, broughtBack, keepMine, changed, formProps, versionProps } = useSelfSaving<Meanwhile>(draft, fillReturnAction);
  const [told, setTold] = useState(seen);
  const keep = () => {
    flushSync(() => setTold(stale?.saved.sent ?? told));
    keepMine();
  };
  const [wrong, setWrong] = useState(() => unreadBoxes(figures));
  const { ref: form } = formProps;
  // What comes back from this device is looked at like what comes from the server.
  useEffect(() => {
    const soon = setTimeout(() => broughtBack && form.current && setWrong(wrongIn(form.current)));
    return () => clearTimeout(soon);
  }, [broughtBack, form]);
  const { typed } = state;
  const errors = { ...state.errors, ...wrong };
  const measures = [...new Map(rows.map(({ measure }) => [measure.key, measure])).values()];
  const look = (form: HTMLFormElement) => setWrong(wrongIn(form));
  const onPaste = (event: ClipboardEvent<HTMLFormElement>) => {
    if (!pasteAcross(event)) return;
    look(event.currentTarget);
    changed();
  };
  // A row is looked at once one has left it: half of it is no mistake yet.
  const onBlur = ({ currentTarget, target, relatedTarget }: FocusEvent<HTMLFormElement>) => {
    const row = target.closest("[data-row]");
    if (row && !row.contains(relatedTarget)) look(currentTarget);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is pasted and the arrows are the boxes' own, caught where they meet
    <KeptForm {...formProps} onPaste={onPaste} onKeyDown={moveWithin} onBlur={onBlur} className="flex flex-col gap-8">
      <EnterButton name="step" value={STAY} />
      {stale ? (
        <Notice kind="attention" title={stale.saved.sent ? "A colleague sent this return while you wrote" : "A colleague saved this while you wrote"} actions={<Button type="button" onClick={keep}>Keep what stands here</Button>}>
          Where theirs differs, it stands beside your numbers. Take over what you want to keep.{stale.saved.sent && " What you send then stands as a correction."}
        </Notice>
      ) : <ErrorSummary errors={state.errors?.sheet ? { file: ["Nothing was taken from the sheet"] } : state.errors} />}
      {broughtBack && <BroughtBack at={broughtBack} />}
      <input type="hidden" name="roundId" value={roundId} />
      <input type="hidden" name="schoolId" value={schoolId} />
      <input type="hidden" {...versionProps} />
      <input type="hidden" name="seen" value={Math.max(told, (state.saved as Meanwhile | undefined)?.sent ?? 0)} />
      <input type="hidden" name="requestId" value={requestId} />
      <Details summary="Fill it from a spreadsheet or a file" open={state.errors?.sheet !== undefined || state.errors?.file !== undefined}><SheetFields href={`/returns/${roundId}/${schoolId}/sheet`} state={state} /></Details>
      <WhoSees kind="group" names={draftReaders} />
      {measures.map((measure) => (
        <fieldset key={measure.key} className="min-w-0 max-w-[46rem]">
          <legend className="font-serif text-xl font-[560]">{measure.name}</legend>
          {measure.about && <p className="max-w-text text-sm text-muted">{measure.about}</p>}
          <div aria-hidden className="mt-2 hidden grid-cols-[1fr_7rem_7rem_11rem] gap-3 border-b border-edge pb-2 text-sm text-muted sm:grid"><span>Pupils</span><span>Number</span><span>Out of</span><span>If there is none</span></div>
          {rows.filter((row) => row.measure.key === measure.key).map(({ id, part }) => (
            <GridRow key={id} id={id} part={part} measure={measure.name} figure={figures[id]} was={sent?.[id]} theirs={stale?.saved.figures[id]} typed={typed} errors={errors} />
          ))}
        </fieldset>
      ))}
      <div className="flex max-w-form flex-col gap-4 border-t border-line pt-6">
        <Checkbox name="emptyIsNotAvailable" label="What I left empty is not available this half term" error={errors.emptyIsNotAvailable} defaultChecked={typed?.emptyIsNotAvailable !== undefined} />
        <div>
          <p className="text-sm">Once sent:</p>
          <WhoSees kind="group" names={sentReaders.toTheSchool} />
          <p className="mt-1 text-sm text-muted">If the executive team gives the half term’s figures to everybody, small numbers are hidden first.</p>
        </div>
      </div>
      <ActionBar>
        <SubmitButton name="step" value="send" pendingLabel="Sending…">{seen > 0 || stale?.saved.sent ? "Send the correction" : "Send it"}</SubmitButton>
        <noscript><button name="step" value={STAY} className="min-h-12 underline">Save for later</button></noscript>
        <SaveNote state={save} to={`/returns/${draft.id}`} fresh="It saves itself, and sends nothing" who="for your school’s leaders alone" />
      </ActionBar>
    </KeptForm>
  );
}

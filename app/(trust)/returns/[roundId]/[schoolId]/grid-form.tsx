"use client";

import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { WhoSees } from "@/components/ui/who-sees";
import type { FilledFigures } from "@/lib/returns/filling/figures";
import type { ReturnMeasure } from "@/lib/returns/template/measure";
import { fillReturnAction } from "./actions";
import { GridRow } from "./grid-row";
import { moveWithin, pasteAcross } from "./grid-keys";
import type { Where } from "./sheet-form";

type Props = { where: Where; requestId: string; rows: readonly { id: string; measure: ReturnMeasure; part: string }[]; figures: FilledFigures; sent: FilledFigures | undefined; corrects: boolean };

/** Every number that is asked for. Cells copied from a spreadsheet go into the boxes from the one they are pasted in; arrows go up and down. */
export function GridForm({ where, requestId, rows, figures, sent, corrects }: Props) {
  const { state, kept } = useKeptForm(fillReturnAction);
  const { errors = {}, typed, saved, version } = state;
  const measures = [...new Map(rows.map(({ measure }) => [measure.key, measure])).values()];
  const theirs = saved as FilledFigures | undefined;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is pasted and the arrows are the boxes' own, caught where they meet
    <KeptForm kept={kept} noValidate onPaste={pasteAcross} onKeyDown={moveWithin} className="flex flex-col gap-8">
      <ErrorSummary errors={theirs ? {} : errors} />
      {theirs && <Notice kind="attention" title="A colleague saved this while you wrote">Your numbers stand below and are not saved yet. Where theirs differ, they stand beside. Saving keeps yours.</Notice>}
      <input type="hidden" name="roundId" value={where.roundId} />
      <input type="hidden" name="schoolId" value={where.schoolId} />
      <input type="hidden" name="version" value={version ?? where.version} />
      <input type="hidden" name="requestId" value={requestId} />
      <WhoSees kind="group" names={["your school’s other leaders, until it is sent"]} />
      {measures.map((measure) => (
        <fieldset key={measure.key} className="min-w-0 max-w-[46rem]">
          <legend className="font-serif text-xl font-[560]">{measure.name}</legend>
          {measure.about && <p className="max-w-text text-sm text-muted">{measure.about}</p>}
          <div aria-hidden className="mt-2 hidden grid-cols-[1fr_7rem_7rem_11rem] gap-3 border-b border-edge pb-2 text-sm text-muted sm:grid"><span>Pupils</span><span>Number</span><span>Out of</span><span>If there is none</span></div>
          {rows.filter((row) => row.measure.key === measure.key).map(({ id, part }) => (
            <GridRow key={id} id={id} part={part} measure={measure.name} figure={figures[id]} was={sent?.[id]} theirs={theirs?.[id]} typed={typed} errors={errors} />
          ))}
        </fieldset>
      ))}
      <div className="flex max-w-form flex-col gap-4 border-t border-line pt-6">
        <Checkbox name="emptyIsNotAvailable" label="What I left empty is not available this half term" error={errors.emptyIsNotAvailable} defaultChecked={typed?.emptyIsNotAvailable !== undefined} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="step" value="save" kind="secondary">Save for later</SubmitButton>
          <SubmitButton name="step" value="send" pendingLabel="Sending…">{corrects ? "Send the correction" : "Send it"}</SubmitButton>
        </div>
        <div>
          <p className="text-sm">Once sent:</p>
          <WhoSees kind="review" />
        </div>
      </div>
    </KeptForm>
  );
}

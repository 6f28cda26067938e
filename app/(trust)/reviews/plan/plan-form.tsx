"use client";

import { typedOr } from "@/components/forms/typed-in-form";
import { planHalfTermAction } from "@/app/(trust)/reviews/plan-actions";
import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ActionBar } from "@/components/ui/action-bar";
import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { PlannedSchool } from "@/lib/reviews/plan/read-plan";
import type { HalfTerm } from "@/lib/school-year/half-term";

type Props = { halfTerm: HalfTerm; minutes: number; schools: PlannedSchool[] };

/** A row for each school with a proposed day; an emptied day leaves that school out. */
export function PlanForm({ halfTerm, minutes, schools }: Props) {
  const { state, kept } = useKeptForm(planHalfTermAction);
  return (
    <KeptForm kept={kept} className="flex flex-col gap-8">
      <ErrorSummary errors={state.errors} />
      <input type="hidden" name="academicYear" value={halfTerm.academicYear} />
      <input type="hidden" name="ordinal" value={halfTerm.ordinal} />
      <p className="max-w-text text-muted">Days are proposed, two meetings a day. Change any of them; empty a day to leave that school for later.</p>
      <ul className="border-t border-line">
        {schools.map(({ id, name, proposed }) => (
          <li key={id} className="grid grid-cols-[3fr_2fr] items-end gap-x-3 gap-y-2 border-b border-line py-4 sm:grid-cols-[1fr_12rem_9rem] sm:gap-x-6">
            <input type="hidden" name="schoolId" value={id} />
            <p className="col-span-2 font-[550] sm:col-span-1 sm:self-center">{name}</p>
            <DateField name={`day-${id}`} label={<>Day<span className="sr-only"> for {name}</span></>} defaultValue={typedOr(state, `day-${id}`, proposed.day)} />
            <TextField type="time" name={`time-${id}`} label={<>Time<span className="sr-only"> for {name}</span></>} width="medium" defaultValue={typedOr(state, `time-${id}`, proposed.time)} />
          </li>
        ))}
      </ul>
      <div className="grid max-w-form gap-6 sm:grid-cols-[9rem_1fr]">
        <TextField name="minutes" label="Minutes each" inputMode="numeric" width="short" defaultValue={typedOr(state, "minutes", String(minutes))} error={state.errors?.minutes} />
        <TextField name="place" label="Place" optional defaultValue={typedOr(state, "place", "")} error={state.errors?.place} />
      </div>
      <ActionBar><SubmitButton>Plan these reviews</SubmitButton></ActionBar>
    </KeptForm>
  );
}

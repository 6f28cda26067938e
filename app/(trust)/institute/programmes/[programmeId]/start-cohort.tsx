import { startCohortAction } from "@/app/(trust)/institute/programmes/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Section } from "@/components/ui/section";
import type { FoundProgramme } from "@/lib/institute/programmes/find-programme";
import { addDays, type Day } from "@/lib/school-year/day";
import { academicYearOf } from "@/lib/school-year/half-term";
import { v7 } from "@/lib/submissions/uuid";

/** A year's run: its days, and who runs it. */
export function StartCohort({ programme, today }: { programme: FoundProgramme; today: Day }) {
  const year = academicYearOf(today);
  const name = `${year}/${String(year + 1).slice(2)}`;
  const taken = programme.cohorts.some((cohort) => cohort.name === name);
  const day = (named: string, label: string, value: string) => ({ kind: "text", type: "date", name: named, label, width: "medium", value }) as const;
  return (
    <Section title="Start a cohort" lede="It is open for nominations at once.">
      {programme.facilitators.length === 0 ? (
        <p className="max-w-text text-muted">Nobody has the duty of facilitator yet. An administrator gives it, on the person’s own page under People.</p>
      ) : (
        <DescribedForm
          bar={false} action={startCohortAction} submit="Start this cohort"
          parts={[
            { kind: "hidden", name: "requestId", value: v7() },
            { kind: "hidden", name: "programmeId", value: programme.id },
            { kind: "text", name: "cohort", label: "Name", width: "medium", value: taken ? "" : name },
            { kind: "beside", parts: [day("startsOn", "First day", today), day("endsOn", "Last day", `${year + 1}-07-16`)] },
            day("nominationsCloseOn", "Open for nominations until", addDays(today, 21)),
            { kind: "ticks", name: "facilitatorIds", label: "Who runs it", hint: "They read the nominations and choose; they and nobody else of the trust read the gap tasks.", options: programme.facilitators.map((one) => ({ value: one.id, label: one.name })) },
          ]}
        />
      )}
    </Section>
  );
}

import type { Metadata } from "next";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { addSeasonAction, removeSeasonAction } from "@/app/(trust)/settings/seasons/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { TapForm } from "@/components/forms/kept-form";
import { DateText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { readCalendar } from "@/lib/school-year/read-calendar";
import { seasonKinds } from "@/lib/school-year/schema";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "Seasons" };

export default async function SeasonsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireArranger();
  const { seasons } = await readCalendar(viewer);
  return (
    <>
      <PageHeader title="Seasons" lede="Times of year that change what reviews dwell on. A review that falls into one gets its headings." back={{ href: "/settings", label: "Settings" }} />
      <SavedNotice searchParams={searchParams} words={{ saved: "Saved.", removed: "The season is gone." }} />
      {seasons.length === 0 ? (
        <EmptyState title="No seasons yet">Add the weeks in which your trust sets its budgets.</EmptyState>
      ) : (
        <ul className="max-w-text border-t border-line">
          {seasons.map((season) => (
            <li key={season.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2">
              <div>
                <p className="font-[550]">{season.name}</p>
                <p className="text-sm text-muted">
                  {seasonKinds[season.kind as keyof typeof seasonKinds] ?? season.kind}, <DateText day={season.startsOn} form="year" /> to <DateText day={season.endsOn} form="year" />
                </p>
              </div>
              <TapForm action={removeSeasonAction}>
                <input type="hidden" name="seasonId" value={season.id} />
                <SubmitButton kind="quiet" size="small" pendingLabel="Removing…">
                  Remove <span className="sr-only">{season.name}</span>
                </SubmitButton>
              </TapForm>
            </li>
          ))}
        </ul>
      )}
      <Section title="Add a season">
        <DescribedForm
          bar={false}
          action={addSeasonAction}
          submit="Add this season"
          parts={[
            { kind: "hidden", name: "requestId", value: v7() },
            { kind: "radio", name: "kind", label: "What is it about?", options: Object.entries(seasonKinds).map(([value, label]) => ({ value, label })) },
            { kind: "text", name: "name", label: "Name", hint: "Such as ‘Budget setting’.", whoSees: { kind: "trust" } },
            { kind: "beside", parts: [{ kind: "text", type: "date", name: "startsOn", label: "First day" }, { kind: "text", type: "date", name: "endsOn", label: "Last day" }] },
          ]}
        />
      </Section>
    </>
  );
}

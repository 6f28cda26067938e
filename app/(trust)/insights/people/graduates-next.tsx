import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { roleWord } from "@/lib/home/role-words";
import type { GraduatesNext as Counted } from "@/lib/insights/growing-people/read-graduates-next";
import { reachWords } from "@/lib/insights/quality-goals/read-quality-goals";
import { withItsYear } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** Which jobs people began after their cohort’s last day: over all programmes, and by programme with the day from which. */
export function GraduatesNext({ counted, viewer }: { counted: readonly Counted[]; viewer: Viewer }) {
  const programmes = counted.filter(({ programmeId }) => programmeId !== null);
  return (
    <Section title="What graduates did next" lede="A job that somebody began after their cohort’s last day and had not held before. It came afterwards; that it came from it is not said.">
      {counted.length === 0 && <p className="text-muted">Fewer than five people have finished a programme so far.</p>}
      {counted.filter(({ programmeId }) => programmeId === null || programmes.length > 1 || counted.length === 1).map((one) => <Next key={one.programmeId ?? "all"} of={one} viewer={viewer} only={programmes.length === 1 ? programmes[0]?.programme : undefined} />)}
    </Section>
  );
}

function Next({ of: { programme, since, finished, next }, viewer, only }: { of: Counted; viewer: Viewer; only?: string | null | undefined }) {
  const from = `Since ${withItsYear(since)}`;
  return (
    <div className="mt-8 first:mt-0">
      <h3>{programme ?? only ?? "All programmes"}</h3>
      <p className="mt-1 mb-3 text-muted">
        {from}, {finished} or more people have finished.{next.length === 0 && " Fewer than five of them have begun any one job."}
      </p>
      {next.length > 0 && (
        <Table
          caption={`Jobs begun afterwards: ${programme ?? only ?? "all programmes"}`} hideCaption rows={next} rowKey={(row) => row.role} cards={false}
          columns={[{ label: "Job", cell: (row) => roleWord(row.role, viewer.trust.words) }, { label: "People", number: true, cell: (row) => reachWords(row.people) }]}
        />
      )}
    </div>
  );
}

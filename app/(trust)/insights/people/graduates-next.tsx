import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { roleWord } from "@/lib/home/role-words";
import type { GraduatesNext as Counted } from "@/lib/insights/growing-people/read-graduates-next";
import { reachWords } from "@/lib/insights/quality-goals/read-quality-goals";
import { withItsYear } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";

/** Which jobs people began after their cohort’s last day: over all programmes, and by programme with the day from which. */
export function GraduatesNext({ counted, viewer }: { counted: readonly Counted[]; viewer: Viewer }) {
  return (
    <Section title="What graduates did next" lede="A job that somebody began after their cohort’s last day and had not held before. It came afterwards; that it came from it is not said.">
      {counted.length === 0 && <p className="text-muted">Fewer than five people have finished a programme so far.</p>}
      {withoutTheSameTwice(counted).map((one) => <Next key={one.programmeId ?? "all"} of={one} viewer={viewer} />)}
    </Section>
  );
}

const figuresOf = ({ since, finished, next }: Counted) => JSON.stringify({ since, finished, next });

/** Where one programme is all there is to say of all together, it alone. */
function withoutTheSameTwice(counted: readonly Counted[]): readonly Counted[] {
  const [all, only, ...more] = counted;
  return all && only && more.length === 0 && figuresOf(all) === figuresOf(only) ? [only] : counted;
}

function Next({ of: { programme, since, finished, next }, viewer }: { of: Counted; viewer: Viewer }) {
  return (
    <div className="mt-8 first:mt-0">
      <h3>{programme ?? "All programmes"}</h3>
      <p className="mt-1 mb-3 text-muted">
        Since {withItsYear(since)}, {finished} or more people have finished.{next.length === 0 && " Fewer than five of them have begun any one job."}
      </p>
      {next.length > 0 && (
        <Table
          caption={`Jobs begun afterwards: ${programme ?? "all programmes"}`} hideCaption rows={next} rowKey={(row) => row.role} cards={false}
          columns={[{ label: "Job", cell: (row) => roleWord(row.role, viewer.trust.words) }, { label: "People", number: true, cell: (row) => reachWords(row.people) }]}
        />
      )}
    </div>
  );
}

import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { roleWord } from "@/lib/home/role-words";
import { reachWords } from "@/lib/insights/quality-goals/read-quality-goals";
import type { Reach } from "@/lib/institute/programmes/read-reach";
import { withItsYear } from "@/lib/school-year/day";
import type { CurrentRole, Viewer } from "@/lib/viewers/viewer";

/** How many people took part in any programme, by school and job: counts, in fives, never names. */
export function ReachTable({ reach, viewer }: { reach: readonly Reach[]; viewer: Viewer }) {
  if (reach.length === 0) return null;
  const rows = reach.map((one) => ({ ...one, label: one.by === "job" ? roleWord(one.name as CurrentRole["role"], viewer.trust.words) : one.name }));
  return (
    <Section title="Who has taken part" lede="In all programmes since the first, by school and by job from five people on. It says who came, and nothing of what it did.">
      {(["school", "job"] as const).filter((by) => rows.some((row) => row.by === by)).map((by) => (
        <div key={by} className="mt-6 first:mt-0">
          <Table
            caption={by === "school" ? "By school" : "By job"} rows={rows.filter((row) => row.by === by)} rowKey={(row) => row.name} cards={false}
            columns={[{ label: by === "school" ? "School" : "Job", cell: (row) => row.label }, { label: "People", number: true, cell: (row) => reachWords(row.people) }]}
          />
        </div>
      ))}
      <p className="mt-3 text-sm text-muted">People with a place, counted in fives. Source: Braid’s own records, {withItsYear(viewer.today)}.</p>
    </Section>
  );
}

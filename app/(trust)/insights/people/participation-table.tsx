import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { roleWord } from "@/lib/home/role-words";
import type { Participation } from "@/lib/insights/growing-people/participation";
import { reachWords } from "@/lib/insights/quality-goals/read-quality-goals";
import type { CurrentRole, Viewer } from "@/lib/viewers/viewer";

const people = (count: number | undefined) => (count === undefined ? <span className="text-muted">{reachWords(null)}</span> : reachWords(count));

/** How many people took part in programmes, triads and sets, by school and by job: counts, in fives, never names. */
export function ParticipationTable({ participation, viewer }: { participation: readonly Participation[]; viewer: Viewer }) {
  return (
    <Section title="Who has taken part" lede="Since the beginning, by the school and the job of the time, from five people on. It says how many came, and nothing of what it did.">
      {participation.length === 0 && <p className="text-muted">Fewer than five at each school and in each job.</p>}
      {(["school", "job"] as const).filter((by) => participation.some((row) => row.by === by)).map((by) => (
        <div key={by} className="mt-6 first:mt-0">
          <Table
            caption={by === "school" ? "By school" : "By job"} rows={participation.filter((row) => row.by === by)} rowKey={(row) => row.name} cards={false}
            columns={[
              { label: by === "school" ? "School" : "Job", cell: ({ name }) => (by === "job" ? roleWord(name as CurrentRole["role"], viewer.trust.words) : name) },
              { label: "Programmes", number: true, cell: (row) => people(row.programmes) },
              { label: "Triads", number: true, cell: (row) => people(row.triads) },
              { label: "Sets", number: true, cell: (row) => people(row.sets) },
            ]}
          />
        </div>
      ))}
    </Section>
  );
}

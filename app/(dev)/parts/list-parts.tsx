import { BraidSmall } from "@/components/charts/braid-small";
import { someYear } from "@/app/(dev)/parts/some-year";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Descriptor } from "@/components/ui/descriptor";
import { Direction } from "@/components/ui/direction";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { type Column, Table } from "@/components/ui/table";
import { TaskList } from "@/components/ui/task-list";

const rows = [
  { school: "Beckside Primary", rank: 2, word: "Mostly assured", direction: "same", roll: 1208 },
  { school: "Moor End Infants", rank: 3, word: "Partly assured", direction: "worse", roll: 96 },
  { school: "Saint Wilfrid’s", rank: 1, word: "Assured", direction: "better", roll: 412 },
] as const;

const columns: Column<(typeof rows)[number]>[] = [
  { label: "School", cell: (row) => row.school },
  { label: "Standards", cell: (row) => <Descriptor rank={row.rank} label={row.word} /> },
  { label: "Since last half term", cell: (row) => <Direction value={row.direction} /> },
  { label: "This year", cell: () => <BraidSmall halfTerms={someYear} scaleTo={22} /> },
  { label: "Pupils", number: true, cell: (row) => row.roll.toLocaleString("en-GB") },
];

export function ListParts() {
  return (
    <>
      <Section title="Lists">
        <Breadcrumbs
          crumbs={[
            { href: "/parts", label: "Reviews" },
            { href: "/parts?school=beckside", label: "Beckside Primary" },
          ]}
        />
        <div className="mt-4 flex flex-col gap-10">
          <TaskList
            tasks={[
              { name: "The three Ss, week by week", href: "/parts", state: "done" },
              { name: "Priorities and their criteria", href: "/parts", hint: "Two criteria have no figure yet.", state: "started" },
              { name: "Staffing", href: "/parts", state: "to-do" },
              { name: "Attendance return", href: "/parts", hint: "Row 12 does not add up.", state: "problem" },
              { name: "Send to the executive team", hint: "Opens when every section is ready.", state: "not-yet" },
            ]}
          />
          <SummaryList
            rows={[
              { label: "Safeguarding", value: <Descriptor rank={1} label="Assured" />, change: { href: "/parts" } },
              { label: "Standards", value: "Mostly assured, and worse than last week: Year 4 maths after two weeks of cover.", change: { href: "/parts" } },
              { label: "Who will see this", value: "You, Asha and the trust executives" },
            ]}
          />
        </div>
      </Section>
      <Section title="Table">
        <Table caption="Schools at the end of Autumn 2" columns={columns} rows={rows} rowKey={(row) => row.school} />
        <Pagination page={2} pages={7} hrefFor={(page) => `/parts?page=${page}`} />
      </Section>
    </>
  );
}

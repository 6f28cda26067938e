import { type Column, Table } from "@/components/ui/table";

type Readers = { what: string; who: string; not: string };

const rows: Readers[] = [
  { what: "Your drafts", who: "You", not: "Anybody else" },
  { what: "How you are, in a one-to-one", who: "You and your trust lead, the two who are named on it", not: "Executives, administrators, whoever follows either of you" },
  { what: "The three Ss of a check-in, actions from it, support asked for", who: "The school’s principal, their trust lead, the trust executives", not: "Other schools, presenters, trustees" },
  { what: "Review packs, agendas, decisions, priorities", who: "The school’s leadership team, its trust lead and the executive team; a presenter reads their own item", not: "Other schools" },
  { what: "A priority in the words in which a school’s leaders told its staff", who: "Everybody who works at that school, and those who read the priority; whoever reads a project that took the words over", not: "Other schools. Where it starts from and how success is known stay behind" },
  { what: "The summary of a signed-off review", who: "Those who read the review, and the trustees", not: "Other trusts" },
  { what: "Names, roles, schools, terms", who: "Everybody who works in the trust", not: "Other trusts" },
  { what: "Who your line manager is", who: "You, your line manager and the trust’s administrators", not: "Anybody else. Whoever forms triads is told only which two cannot be together" },
  { what: "What you study in the rubric: notes, modules, what you finished", who: "You", not: "Anybody else, whoever leads you. It is never used in appraisal" },
  { what: "A transcript of modules that you finished", who: "You, and whoever has the code that you gave them, until you withdraw it", not: "Anybody without the code. It holds nothing that you wrote" },
  { what: "The log of who did what", who: "You, for what you did and what is yours; the trust’s administrators, for all of it", not: "Anybody else. It holds no words" },
];

const columns: Column<Readers>[] = [
  { label: "What", cell: ({ what }) => what },
  { label: "Who reads it", cell: ({ who }) => who },
  { label: "Who does not", cell: ({ not }) => not },
];

export function ClassesTable() {
  return <Table caption="Records and their readers" hideCaption rows={rows} rowKey={({ what }) => what} columns={columns} />;
}

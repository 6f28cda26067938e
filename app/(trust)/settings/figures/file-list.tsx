import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { listed } from "@/lib/words";
import type { ImportList, ListedImport } from "@/lib/school-data/imports/list-imports";
import { FileName } from "@/app/(trust)/settings/figures/file-name";
import { stateWords } from "@/app/(trust)/settings/figures/state-words";

type Published = ImportList["published"][number];

const ownColumns: Column<ListedImport>[] = [
  { label: "File", cell: ({ id, fileName }) => <Link href={`/settings/figures/${id}`}><FileName name={fileName} /></Link> },
  { label: "How it stands", cell: ({ state }) => stateWords[state] },
  { label: "Sent", cell: ({ uploadedOn }) => <DateText day={uploadedOn} form="year" /> },
  { label: "By", cell: ({ uploadedBy }) => uploadedBy },
];
const publishedColumns: Column<Published>[] = [
  { label: "File", cell: ({ fileName }) => <FileName name={fileName} /> },
  { label: "Source", cell: ({ source }) => source },
  { label: "Years", cell: ({ academicYears }) => listed(academicYears) },
  { label: "Published", cell: ({ publishedOn }) => (publishedOn ? <DateText day={publishedOn} form="year" /> : "Day not stated") },
];

/** The files that the trust sent, and those that were loaded for every trust. */
export function FileList({ own, published }: ImportList) {
  return (
    <>
      {own.length > 0 && (
        <Section title="Files that you sent">
          <Table caption="Files that you sent" hideCaption columns={ownColumns} rows={own} rowKey={({ id }) => id} />
        </Section>
      )}
      {published.length > 0 && (
        <Section title="Here for every trust" lede="Braid’s operator loaded these; you need not send them.">
          <Table caption="Files here for every trust" hideCaption columns={publishedColumns} rows={published} rowKey={({ id }) => id} />
        </Section>
      )}
    </>
  );
}

import type { Metadata } from "next";
import { uploadFiguresAction } from "@/app/(trust)/settings/figures/actions";
import { FileList } from "@/app/(trust)/settings/figures/file-list";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { academicYearsUntil } from "@/lib/school-data/academic-year";
import { shipped } from "@/lib/school-data/editions/shipped";
import { mostOfAFile } from "@/lib/school-data/imports/figure-file";
import { listFigureImports } from "@/lib/school-data/imports/list-imports";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "Published figures" };

export default async function FiguresPage() {
  const viewer = await requireArranger();
  const { own, published } = await listFigureImports(viewer);
  const years = academicYearsUntil(Number(viewer.today.slice(0, 4)) + 1);
  return (
    <>
      <PageHeader title="Published figures" lede="What the Department for Education publishes about your schools, from its files as they are. You see what a file would change before anything does." back={{ href: "/settings", label: "Settings" }} />
      <DescribedForm
        action={uploadFiguresAction} submit="Read this file" pendingLabel="Sending…"
        parts={[
          { kind: "hidden", name: "requestId", value: v7() },
          { kind: "file", name: "file", label: "File of figures", hint: "CSV as downloaded, up to 5 MB. Leave it as it is: codes such as SUPP are understood. A whole country’s files are larger; Braid’s operator loads them for every trust.", accept: ".csv,.txt,text/csv", most: mostOfAFile, whoSees: { kind: "trust" } },
          { kind: "select", name: "academicYear", label: "Academic year", optional: true, hint: "Only where neither the file nor its name says it.", placeholder: "As the file says", options: years.map((year) => ({ value: year, label: year })) },
          { kind: "text", type: "date", name: "publishedOn", label: "Published on", optional: true, hint: "The day on the page where you found it; left empty, the day that Braid knows of such a file, if it knows one. It stands beside every figure.", width: "medium" },
        ]}
      />
      <FileList own={own} published={published} />
      <Section title="Files that Braid knows" lede="By their headings, whatever they are called. Only figures of your own schools and of England are kept.">
        <ul className="max-w-text border-t border-line">
          {shipped.map(({ key, name, source, years: known }) => (
            <li key={key} className="border-b border-line py-3">
              <p className="font-[550]">{name}</p>
              <p className="text-sm text-muted">{source}{known.length > 0 && `; ${known.join(", ")}`}</p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

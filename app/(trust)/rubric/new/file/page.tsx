import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Details } from "@/components/ui/details";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readingFields, researchFields } from "@/lib/rubric/file/table/read-research";
import { canStartFrameworks } from "@/lib/rubric/policy";
import { v7 } from "@/lib/submissions/uuid";
import { FileForm } from "./file-form";

export const metadata: Metadata = { title: "A framework from a file" };

const columnsInWords = [
  ["Area", "Empty where it is that of the row above."],
  ["Element", "What it is called, so that a teacher finds it."],
  ["Summary", "One sentence, up to 240 characters."],
  ["Why it matters", "A paragraph or two."],
  ["Stage: …", "One column for each stage, such as ‘Stage: Starting’. What good looks like there. What the stage means may stand under its name in the heading."],
  ["Tips, Slips, Questions", "One on each line of the cell."],
  ["Research", `One on each line: ${researchFields.join(" | ")}.`],
  ["Reading", `One on each line: ${readingFields.join(" | ")}.`],
  ["In a mixed-age class, …", "What is different there; small schools, early years, special and secondary have columns too."],
] as const;

export default async function FrameworkFilePage() {
  const viewer = await requireViewer();
  if (!canStartFrameworks(viewer)) notFound();
  return (
    <>
      <PageHeader title="A framework from a file" lede="You see what is in it before anything is saved. It comes in whole, or not at all." back={{ href: "/rubric", label: "Rubric" }} />
      <FileForm requestId={v7()}>
        <Section title="What the file holds">
          <p className="max-w-text">A spreadsheet has one row for each element. Start from the template: two rows are filled in, and a sheet of notes says how.</p>
          <a href="/rubric/new/file/template" download className="inline-flex min-h-11 items-center">Download the template (Excel)</a>
          <Details summary="The columns">
            <dl className="max-w-text border-t border-line">
              {columnsInWords.map(([name, words]) => (
                <div key={name} className="grid gap-x-4 border-b border-line py-3 sm:grid-cols-[12rem_1fr]">
                  <dt className="font-[550]">{name}</dt>
                  <dd className="text-ink-soft">{words}</dd>
                </div>
              ))}
            </dl>
          </Details>
          <p className="mt-3 max-w-text text-muted">A framework that another trust took out of Braid comes in as it is, JSON or Excel.</p>
        </Section>
      </FileForm>
    </>
  );
}

import type { Metadata } from "next";
import { UploadForm } from "@/app/(trust)/people/import/upload-form";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { Details } from "@/components/ui/details";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { headings } from "@/lib/roster/columns";
import { v7 } from "@/lib/submissions/uuid";
import { capitalWord, roles } from "@/lib/trusts/words";

export const metadata: Metadata = { title: "Bring in a staff file" };

const columnsInWords = [
  ["Name", "First and last name; two columns do as well."],
  ["E-mail", "The work address. One address is one person."],
  ["Role", "What they are. A person with two roles has two rows."],
  ["School", "Its name or URN; empty for a role at the whole trust."],
  ["Start", "The role’s first day; today where it is empty."],
  ["End", "The role’s last day, if there is one."],
  ["Line manager e-mail", "The address of who manages them, not their name. The column may be left out; an empty cell changes nothing."],
] as const;

export default async function ImportPage() {
  const viewer = await requireArranger();
  return (
    <>
      <PageHeader title="Bring in a staff file" lede="A spreadsheet saved as CSV. You see what would change before anything does." back={{ href: "/people", label: "People" }} />
      <UploadForm requestId={v7()} />
      <Section title="What the file holds" lede={`One row for each role, under the headings ${headings.join(", ")}, in any order. Most names for them are understood.`}>
        <dl className="max-w-text border-t border-line">
          {columnsInWords.map(([name, words]) => (
            <div key={name} className="grid gap-x-4 border-b border-line py-3 sm:grid-cols-[8rem_1fr]">
              <dt className="font-[550]">{name}</dt>
              <dd className="text-ink-soft">{words}</dd>
            </div>
          ))}
        </dl>
        <div className="mt-4 flex flex-col items-start">
          <a href="/people/import/roster" download className="inline-flex min-h-11 items-center">Download your staff of today in this form</a>
          <Details summary="Roles that Braid knows">
            <p className="max-w-text">{roles.map((role) => capitalWord(viewer, role)).join(", ")}. Also what people write for them, such as headteacher, deputy, TA.</p>
          </Details>
        </div>
      </Section>
    </>
  );
}

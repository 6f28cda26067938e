import type { Metadata } from "next";
import Link from "next/link";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { appointAction } from "@/app/(trust)/settings/duties/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { dutyWords, heldByOne } from "@/lib/people/duties";
import { listDuties } from "@/lib/people/list-duties";
import { listNames } from "@/lib/people/list-names";
import { withItsYear } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { capital } from "@/lib/words";

export const metadata: Metadata = { title: "Duties at the trust" };

export default async function DutiesPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireArranger();
  const [held, names] = await Promise.all([listDuties(viewer), listNames(viewer)]);
  const inWords = (duty: string) => held.filter((one) => one.duty === duty).map(({ name, startsOn }) => `${name}, ${startsOn > viewer.today ? "from" : "since"} ${withItsYear(startsOn)}`).join("; then ");
  return (
    <>
      <PageHeader title="Duties at the trust" lede="The chief executive and the finance director receive each half-term collation and every published agenda. The chief executive also reads what trust executives read." back={{ href: "/settings", label: "Settings" }} />
      <SavedNotice searchParams={searchParams} words={{ saved: "Appointed. Whoever held it before has their last day the day before." }} />
      <SummaryList rows={heldByOne.map((duty) => ({ label: capital(dutyWords[duty]), value: inWords(duty) || "Nobody yet" }))} />
      <p className="mt-4 max-w-text text-muted">These three are held by one person each. Facilitator and the other duties are given on a person’s own page, under <Link href="/people">People</Link>.</p>
      <Section title="Appoint somebody">
        <DescribedForm
          bar={false}
          action={appointAction}
          submit="Appoint"
          parts={[
            { kind: "hidden", name: "schoolId", value: "" },
            { kind: "hidden", name: "requestId", value: v7() },
            { kind: "radio", name: "duty", label: "As what?", options: heldByOne.map((duty) => ({ value: duty, label: capital(dutyWords[duty]) })) },
            { kind: "select", name: "personId", label: "Who?", placeholder: "Choose a person", options: names.map(({ id, name }) => ({ value: id, label: name })), whoSees: { kind: "trust" } },
            { kind: "text", type: "date", name: "startsOn", label: "First day", width: "medium", value: viewer.today },
          ]}
        />
      </Section>
    </>
  );
}

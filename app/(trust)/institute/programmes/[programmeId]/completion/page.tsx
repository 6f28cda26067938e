import type { Metadata } from "next";
import { changeRuleAction } from "@/app/(trust)/institute/certificates/actions";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readRule } from "@/lib/institute/certificates/rule";

export const metadata: Metadata = { title: "Completing the programme" };

const words = { saved: "Saved. Cohorts that begin from now on go by it; for those that have begun it can only make things easier." };
type Props = { params: Promise<{ programmeId: string }>; searchParams: SearchParams };

/** What it takes to complete a programme. */
export default async function CompletionRulePage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { programme, rule } = await orNotFound(readRule(viewer, idOrNotFound((await params).programmeId)));
  const few = (name: "mayMiss" | "mayLeave", label: string, hint: string) => ({ kind: "text", type: "number", name, label, hint, width: "short", value: String(rule[name]) }) as const;
  return (
    <>
      <PageHeader above={programme.name} title="Completing the programme" lede="Whoever meets this takes a certificate. Who has one keeps it, whatever is changed later." back={{ href: `/institute/programmes/${programme.id}`, label: "The programme" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      <DescribedForm
        action={changeRuleAction} submit="Save"
        parts={[
          { kind: "hidden", name: "programmeId", value: programme.id },
          { kind: "hidden", name: "version", value: String(rule.number) },
          few("mayMiss", "Sessions that somebody may miss", "Of those that were held. Completed means that none is still to come."),
          few("mayLeave", "Gap tasks that somebody may leave out", "Of those that were set. Sent to the facilitators is enough; whether the cohort reads it stays with the author."),
          { kind: "radio", name: "needsProject", label: "A project shared with the facilitators", value: rule.needsProject ? "yes" : "no", options: [{ value: "yes", label: "Is needed" }, { value: "no", label: "Is welcome, and not needed" }] },
        ]}
      />
    </>
  );
}

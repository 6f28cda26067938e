import type { Metadata } from "next";
import { applyAction } from "@/app/(trust)/people/import/[importId]/actions";
import { Changes } from "@/app/(trust)/people/import/[importId]/changes";
import { changedSomething, doneInWords, Done } from "@/app/(trust)/people/import/[importId]/done";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { requireArranger } from "@/app/(trust)/require-arranger";
import type { FormPart } from "@/components/forms/form-part";
import { DescribedForm } from "@/components/forms/described-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { readImport } from "@/lib/roster/read-import";
import { sayStray } from "@/lib/roster/stray-lines";
import { listSchools } from "@/lib/schools/list-schools";
import { v7 } from "@/lib/submissions/uuid";
import { capitalWord } from "@/lib/trusts/words";

export const metadata: Metadata = { title: "Check a staff file" };

export default async function ImportPreviewPage({ params }: { params: Promise<{ importId: string }> }) {
  const viewer = await requireArranger();
  const importId = idOrNotFound((await params).importId);
  const [{ fileName, plan, done }, schools] = await Promise.all([orNotFound(readImport(viewer, importId)), orNotFound(listSchools(viewer))]);
  const back = { href: "/people/import", label: "Another file" };
  if (done)
    return (
      <>
        <PageHeader above={fileName} title={changedSomething(done) ? "Your staff file is in" : "This file changes nothing"} back={back} />
        <Done done={done} />
      </>
    );
  const nothing = plan.added.length + plan.renamed.length + plan.given.length + plan.ended.length + plan.led.length + plan.unlisted.length === 0;
  const schoolName = (id: string | null) => schools.find((school) => school.id === id)?.name ?? null;
  const inPlace = (role: (typeof plan.unlisted)[number]) => [capitalWord(viewer, role.role), schoolName(role.schoolId)].filter(Boolean).join(", ");
  const unlisted: FormPart[] = plan.unlisted.length === 0 ? [] : [{
    kind: "ticks", name: "end", optional: true, size: "large", label: `${plan.unlisted.length === 1 ? "One role is" : `${plan.unlisted.length} roles are`} not in this file`,
    hint: "Tick what ends today. What you leave alone goes on as it is.",
    options: plan.unlisted.map((role) => ({ value: role.id, label: role.name, hint: inPlace(role) })),
  }];
  return (
    <>
      <PageHeader above={fileName} title="Check what will change" lede={nothing || plan.stray.length > 0 ? undefined : doneInWords({ ...counts(plan), unchanged: plan.unchanged }, "will")} back={back} />
      {plan.stray.length > 0 ? (
        <Notice kind="attention" title="Put the file right first" actions={<ButtonLink href="/people/import">Bring in the file again</ButtonLink>}>
          {plan.stray.map((line) => <p key={line.email}>{sayStray(line)}</p>)}
        </Notice>
      ) : nothing ? (
        <Notice title="This file changes nothing" actions={<ButtonLink href="/people" kind="secondary">Back to people</ButtonLink>}>Everybody and everything in it is here already.</Notice>
      ) : (
        <>
          <Changes plan={plan} viewer={viewer} schoolName={schoolName} />
          <div className="mt-10">
            <DescribedForm action={applyAction} submit="Bring it in" pendingLabel="One moment…" cancel={{ href: "/people" }}
              parts={[{ kind: "hidden", name: "importId", value: importId }, { kind: "hidden", name: "requestId", value: v7() }, ...unlisted]} />
          </div>
        </>
      )}
    </>
  );
}

const counts = (plan: { added: unknown[]; renamed: unknown[]; given: unknown[]; ended: unknown[]; led: unknown[] }) => ({
  added: plan.added.length, renamed: plan.renamed.length, given: plan.given.length, ended: plan.ended.length, led: plan.led.length,
});

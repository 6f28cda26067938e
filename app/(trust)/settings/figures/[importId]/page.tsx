import type { Metadata } from "next";
import { bringFiguresInAction } from "@/app/(trust)/settings/figures/[importId]/actions";
import { Found } from "@/app/(trust)/settings/figures/[importId]/found";
import { Plan } from "@/app/(trust)/settings/figures/[importId]/plan";
import { Problems } from "@/app/(trust)/settings/figures/[importId]/problems";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { DescribedForm } from "@/components/forms/described-form";
import { ButtonLink } from "@/components/ui/button-link";
import { LookAgain } from "@/components/ui/look-again";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { type FigureImportPage, readFigureImportPage } from "@/lib/school-data/imports/read-import";
import { v7 } from "@/lib/submissions/uuid";
import { counted } from "@/lib/words";

export const metadata: Metadata = { title: "A file of figures" };

const titles: Record<FigureImportPage["state"], string> = {
  waiting: "Your file is being read", reading: "Your file is being read", read: "Check what will change", refused: "This file could not be taken", applied: "Your file is in", lost: "Your file was not read",
};

export default async function FigureImportPage({ params }: { params: Promise<{ importId: string }> }) {
  const viewer = await requireArranger();
  const importId = idOrNotFound((await params).importId);
  const file = await orNotFound(readFigureImportPage(viewer, importId));
  return (
    <>
      <PageHeader above={file.fileName} title={titles[file.state]} back={{ href: "/settings/figures", label: "Published figures" }} />
      <Standing file={file} importId={importId} />
    </>
  );
}

function Standing({ file: { state, rowsRead, publishedOn, report, plan, written }, importId }: { file: FigureImportPage; importId: string }) {
  if (state === "waiting" || state === "reading")
    return (
      <div className="flex max-w-text flex-col gap-2" aria-live="polite">
        <p>{rowsRead > 0 ? `${rowsRead.toLocaleString("en-GB")} rows read so far.` : "It takes a few seconds."}</p>
        <p className="text-sm text-muted">You can leave this page. <a href={`/settings/figures/${importId}`} className="inline-flex min-h-11 items-center">Look again</a></p>
        <LookAgain />
      </div>
    );
  if (state === "lost")
    return (
      <div className="max-w-text">
        <p>It takes seconds, and nothing was heard of it for ten minutes. Nothing was changed. If that happens once more, tell Braid’s operator.</p>
        <div className="mt-6"><ButtonLink href="/settings/figures">Send it again</ButtonLink></div>
      </div>
    );
  if (state === "refused" || !report) return <Problems report={report} />;
  if (state === "applied")
    return (
      <>
        <Notice kind="success" title={written > 0 ? `${counted(written, "figure")} ${written === 1 ? "was" : "were"} written` : "Nothing had to change"} actions={<ButtonLink href="/schools">See the schools</ButtonLink>}>
          Each stands on its school’s page, with its source. What they took the place of stays as history.
        </Notice>
        <Found report={report} publishedOn={publishedOn} />
      </>
    );
  const changes = plan?.schools.reduce((sum, { added, changed }) => sum + added + changed, 0) ?? 0;
  return (
    <>
      {plan && <Plan plan={plan} />}
      <Found report={report} publishedOn={publishedOn} />
      <div className="mt-10">
        {changes > 0 ? (
          <DescribedForm action={bringFiguresInAction} submit="Bring it in" pendingLabel="One moment…" cancel={{ href: "/settings/figures" }} parts={[{ kind: "hidden", name: "importId", value: importId }, { kind: "hidden", name: "requestId", value: v7() }]} />
        ) : (
          <ButtonLink href="/settings/figures" kind="secondary">Another file</ButtonLink>
        )}
      </div>
    </>
  );
}

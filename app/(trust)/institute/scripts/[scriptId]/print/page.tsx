import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { BackLink } from "@/components/ui/back-link";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readScript } from "@/lib/institute/scripts/find-script";
import { steps } from "@/lib/institute/scripts/steps";

export const metadata: Metadata = { title: { absolute: "My script for a conversation" } };

/** A script on one sheet of paper, with room to write where nothing stands yet: what the PDF is made from too. It bears no name. */
export default async function ScriptOnPaper({ params }: { params: Promise<{ scriptId: string }> }) {
  const viewer = await requireViewer();
  const { id, content } = await orNotFound(readScript(viewer, idOrNotFound((await params).scriptId)));
  return (
    <article className="study-paper">
      <div className="mb-8 flex flex-col items-start gap-3 no-print">
        <BackLink href={`/institute/scripts/${id}`}>My script</BackLink>
        <a href={`/institute/scripts/${id}/pdf`} className={buttonLook("secondary")}><Icon name="download" />Download as PDF</a>
        <p className="text-muted">Or use your browser’s print command. It prints on A4, without your name on it.</p>
      </div>
      <h1 className="mb-6 border-b-2 border-ink pb-4">{content.about || "A conversation"}</h1>
      <ol className="flex flex-col gap-6">
        {steps.map(({ part, letter, title, guidance }) => (
          <li key={part} className="keep-together flex gap-5">
            <span aria-hidden="true" className="w-8 shrink-0 font-serif text-3xl font-[560]">{letter}</span>
            <div className="grow">
              <h2 className="text-xl">{title}</h2>
              <p className="text-sm text-muted">{guidance}</p>
              {content[part] ? <p className="mt-2 whitespace-pre-line">{content[part]}</p> : <p className="mt-10 border-b border-edge" aria-hidden="true" />}
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}

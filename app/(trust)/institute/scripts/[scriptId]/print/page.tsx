import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { BackLink } from "@/components/ui/back-link";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readScript } from "@/lib/institute/scripts/find-script";
import { ScriptSheet } from "./script-sheet";

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
      <ScriptSheet content={content} />
    </article>
  );
}

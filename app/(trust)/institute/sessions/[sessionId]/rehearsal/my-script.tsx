import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { RehearsalPage } from "@/lib/institute/rehearsals/read-rehearsal";

/** Where one’s own script comes from, to the one who rehearses and nobody else. */
export function MyScript({ script }: { script: RehearsalPage["script"] }) {
  const about = script?.content.about;
  return (
    <div className="mt-8">
      <Notice
        title={script ? `Your script stands below${about ? `: ${about}` : ""}` : "No script is needed"}
        actions={<ButtonLink href={script ? `/institute/scripts/${script.id}` : "/institute/scripts"} kind="secondary" size="small">{script ? "Open my script" : "My scripts"}</ButtonLink>}
      >
        {script ? "On your phone alone. Nobody else sees it here, your facilitator included." : "The five steps below are enough to begin with. A script of your own would stand beside them, for you alone."}
      </Notice>
    </div>
  );
}

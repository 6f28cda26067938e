import { beginStudyAction } from "@/app/(trust)/rubric/credits/actions";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { WhoSees } from "@/components/ui/who-sees";
import type { FoundModule } from "@/lib/rubric/modules/find-module";

/** The one thing to do with a module: begin, go on, or look at what one wrote. */
export function Begin({ module: { id, studyId, finished, newest, number } }: { module: FoundModule }) {
  if (!studyId && newest !== number) return null;
  return (
    <div className="mb-12 flex flex-col items-start gap-2">
      {studyId ? (
        <ButtonLink href={`/rubric/credits/${studyId}`} kind={finished ? "secondary" : "primary"}>{finished ? "What I wrote" : "Go on with it"}</ButtonLink>
      ) : (
        <OneButton action={beginStudyAction} fields={{ moduleId: id }} pendingLabel="Opening…">Begin this module</OneButton>
      )}
      <WhoSees kind="own" />
    </div>
  );
}

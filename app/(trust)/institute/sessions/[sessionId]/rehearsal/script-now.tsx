import { ButtonLink } from "@/components/ui/button-link";
import { WhoSees } from "@/components/ui/who-sees";
import type { RehearsalPage } from "@/lib/institute/rehearsals/read-rehearsal";

/** The way to a script of one’s own, before it is one’s turn. */
export function ScriptFirst({ script }: { script?: RehearsalPage["script"] }) {
  return (
    <div>
      {script ? <ButtonLink href={`/institute/scripts/${script.id}`} kind="secondary">Look at my script</ButtonLink> : <ButtonLink href="/institute/scripts" kind="secondary">My scripts</ButtonLink>}
      <div className="mt-3"><WhoSees kind="own" /></div>
    </div>
  );
}

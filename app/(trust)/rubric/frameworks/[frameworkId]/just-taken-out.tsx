import { UndoBar } from "@/components/ui/undo-bar";
import type { TakenOut } from "@/lib/rubric/drafts/read-draft";
import { bringBackAction } from "./draft-actions";

type Props = { frameworkId: string; takenOut: readonly TakenOut[]; /** The part that was just taken out, as 'element.<id>'. */ asked: string };

/** Done, said, and taken back with one tap. */
export function JustTakenOut({ frameworkId, takenOut, asked }: Props) {
  const one = takenOut.find(({ kind, id }) => `${kind}.${id}` === asked);
  if (!one) return null;
  return (
    <UndoBar message={`‘${one.title}’ is out of the draft.`} action={bringBackAction}>
      <input type="hidden" name="frameworkId" value={frameworkId} />
      <input type="hidden" name="of" value={one.kind} />
      <input type="hidden" name="id" value={one.id} />
      <input type="hidden" name="removed" value="false" />
    </UndoBar>
  );
}

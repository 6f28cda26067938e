import { asked, savedWords } from "@/components/forms/asked-parts";
import type { FormPart } from "@/components/forms/form-part";
import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/forms/form-state";

const same = (one: unknown, other: unknown) => [one ?? []].flat().map(String).filter(Boolean).toSorted().join("\n") === [other ?? []].flat().map(String).filter(Boolean).toSorted().join("\n");

/**
 * When two saved at once: what the other one saved, box by box, where it differs from what is in the boxes now.
 * @param own where nobody but the writer saves it: on another page or device of theirs
 */
export function SavedMeanwhile({ parts, state, own = false }: { parts: readonly FormPart[]; state: FormState; own?: boolean }) {
  const { saved, typed = {} } = state;
  if (typeof saved !== "object" || saved === null || Object.keys(saved).length === 0) return null;
  const theirs: Record<string, unknown> = { ...saved };
  const differing = asked(parts).filter(({ name }) => name in theirs && !same(theirs[name], typed[name]));
  return (
    <Notice kind="attention" title={own ? "You saved this elsewhere meanwhile" : "Somebody saved this meanwhile"}>
      {differing.length === 0 ? <p>{own ? "It is the same as what is in the boxes." : "They saved the same as you."}</p> : (
        <ul>
          {differing.map((part) => <li key={part.name}>{part.within && `${part.within}, `}{part.label}: {savedWords(part, theirs[part.name]) || "Nothing"}</li>)}
        </ul>
      )}
      <p>{own ? "What is in the boxes is not saved yet. Change what you want to take from what is saved, then save." : "What is in the boxes is yours, and not saved yet. Change what you want to take from theirs, then save."}</p>
    </Notice>
  );
}

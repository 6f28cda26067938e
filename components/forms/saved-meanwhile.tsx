import { asked, savedWords } from "@/components/forms/asked-parts";
import type { FormPart } from "@/components/forms/form-part";
import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/forms/form-state";

const same = (one: unknown, other: unknown) => [one ?? []].flat().map(String).filter(Boolean).toSorted().join("\n") === [other ?? []].flat().map(String).filter(Boolean).toSorted().join("\n");

/** When two saved at once: what the other one saved, box by box, where it differs from what is in the boxes now. */
export function SavedMeanwhile({ parts, state }: { parts: readonly FormPart[]; state: FormState }) {
  const { saved, typed = {} } = state;
  if (typeof saved !== "object" || saved === null) return null;
  const theirs: Record<string, unknown> = { ...saved };
  const differing = asked(parts).filter(({ name }) => name in theirs && !same(theirs[name], typed[name]));
  return (
    <Notice kind="attention" title="Somebody saved this meanwhile">
      {differing.length === 0 ? <p>They saved the same as you.</p> : (
        <ul>
          {differing.map((part) => <li key={part.name}>{part.within && `${part.within}, `}{part.label}: {savedWords(part, theirs[part.name]) || "Nothing"}</li>)}
        </ul>
      )}
      <p>What is in the boxes is yours, and not saved yet. Change what you want to take from theirs, then save.</p>
    </Notice>
  );
}

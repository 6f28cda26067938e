import type { FormPart } from "@/components/forms/form-part";
import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/forms/form-state";

type Asked = Exclude<FormPart, { kind: "hidden" | "beside" | "group" | "file" }>;

function asked(parts: readonly FormPart[], within?: string): (Asked & { within?: string })[] {
  return parts.flatMap((part) => {
    if (part.kind === "beside") return asked(part.parts, within);
    if (part.kind === "group") return asked(part.parts, part.title);
    return part.kind === "hidden" || part.kind === "file" ? [] : [{ ...part, within }];
  });
}

function inWords(part: Asked, saved: unknown): string {
  const values = [saved ?? ""].flat().map(String).filter(Boolean);
  const words = "options" in part ? values.map((value) => part.options.find((option) => option.value === value)?.label ?? value) : values;
  return words.join(", ") || "Nothing";
}

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
          {differing.map((part) => <li key={part.name}>{part.within && `${part.within}, `}{part.label}: {inWords(part, theirs[part.name])}</li>)}
        </ul>
      )}
      <p>What is in the boxes is yours, and not saved yet. Change what you want to take from theirs, then save.</p>
    </Notice>
  );
}

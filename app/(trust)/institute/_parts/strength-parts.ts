import type { FormPart } from "@/components/forms/form-part";
import { kindWords, strengthKinds } from "@/lib/institute/strengths/kinds";
import type { ElementToLink } from "@/lib/videos/lists/elements-to-link";

type Said = { kind: string; subject: string; elementId: string; words: string };

/** The boxes of a strength: what it is, in what, and what was seen. `readers` are those who read it beside its writer. */
export function strengthParts(elements: readonly ElementToLink[], readers: readonly string[], said: Said = { kind: "lead_improvement", subject: "", elementId: "", words: "" }): FormPart[] {
  return [
    { kind: "select", name: "kind", label: "What they are good at", value: said.kind, options: strengthKinds.map((kind) => ({ value: kind, label: kindWords[kind] })) },
    { kind: "text", name: "subject", label: "In what", hint: "A subject or a field, such as writing, early years, attendance. With ‘Something else’, the strength itself.", optional: true, width: "medium", value: said.subject },
    ...(elements.length > 0 ? [{ kind: "select", name: "elementId", label: "Element of the rubric", optional: true, value: said.elementId, placeholder: "None", options: elements.map(({ id, title, area }) => ({ value: id, label: `${area}: ${title}` })) } satisfies FormPart] : []),
    { kind: "area", name: "words", label: "What you saw", hint: "A sentence or two, as you would say it to them. They read it before it stands.", rows: 3, value: said.words, whoSees: { kind: "group", names: readers } },
  ];
}

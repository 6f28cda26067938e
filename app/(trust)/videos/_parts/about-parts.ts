import type { FormPart } from "@/components/forms/form-part";
import type { ElementToLink } from "@/lib/videos/lists/elements-to-link";

type Was = { title?: string; notice?: string; elements?: readonly { id: string }[] };

/** The boxes of what a video shows, empty or as they were. */
export function aboutParts(elements: readonly ElementToLink[], { title, notice, elements: linked = [] }: Was = {}): FormPart[] {
  const whoSees = { kind: "trust" } as const;
  const options = elements.map((element) => ({ value: element.id, label: `${element.area}: ${element.title}` }));
  const box = (name: string, label: string, at: number): FormPart => ({ kind: "select", name, label, optional: true, placeholder: "None", options, value: linked[at]?.id });
  return [
    { kind: "text", name: "title", label: "Title", hint: "What one sees, in a few words: ‘Two minutes of cold call in Year 4’. No names.", value: title, whoSees },
    { kind: "area", name: "notice", label: "What should a colleague notice?", hint: "The pause before the question, how the books are given out.", optional: true, value: notice, whoSees },
    ...(options.length > 0 ? [box("elementA", "Which element of the rubric does it show?", 0), box("elementB", "And another", 1), box("elementC", "And a third", 2)] : []),
  ];
}

import type { FormPart } from "@/components/forms/form-part";
import { partWords } from "@/lib/institute/projects/content";
import { unitLabels, units } from "@/lib/institute/projects/units";
import type { MyProject } from "@/lib/institute/projects/find-my-project";

/** The boxes of a project, in the order in which a year goes. */
export function projectParts({ content, priorities, cohort }: MyProject): FormPart[] {
  const whoSees = cohort.takesPart ? ({ kind: "group", names: [...cohort.facilitators.map(({ name }) => name), "the cohort if you open it to them"] } as const) : ({ kind: "own" } as const);
  const area = (name: keyof typeof partWords, hint: string, rows = 3): FormPart => ({ kind: "area", name, label: partWords[name], hint, rows, optional: true, value: content[name], whoSees });
  const figure = (name: "before" | "beforeOf" | "after" | "afterOf", label: string): FormPart => ({ kind: "text", name, label, width: "short", optional: true, value: content[name], whoSees });
  const gone = content.priorityId !== "" && !priorities.some(({ id }) => id === content.priorityId);
  const linked: FormPart[] = priorities.length > 0 || gone
    ? [{ kind: "select", name: "priorityId", label: "Which of your school’s priorities it serves", hint: gone ? "What you had chosen is not told to staff any more." : "They read these words of it, and nothing else.", optional: true, value: content.priorityId, options: [{ value: "", label: "None of them" }, ...priorities.map(({ id, title }) => ({ value: id, label: title }))], whoSees }]
    : [];
  return [
    { kind: "area", name: "question", label: partWords.question, hint: "One sentence that you do not know the answer to: does this, done so, change that, for whom?", rows: 2, value: content.question, whoSees },
    ...linked,
    { kind: "text", name: "serves", label: linked.length > 0 ? "What it serves, in your own words" : partWords.serves, hint: "What your school works on that this helps with. Your head can say.", optional: true, value: content.serves, whoSees },
    area("baseline", "What you see today, before anything changes."),
    area("involved", "Staff by what they do, classes by their year. No child named.", 2),
    area("tried", "What is done differently, how often, by whom.", 4),
    {
      kind: "group", title: "The measure", hint: "One thing that would show a difference, looked at in the same way before and after: in figures, in words, or both. In days or a unit of your own, ‘of how many’ can stay empty where it is not about people.",
      parts: [
        { kind: "text", name: "measure", label: partWords.measure, hint: "Such as ‘pupils who explain their method aloud’.", optional: true, value: content.measure, whoSees },
        { kind: "beside", parts: [
          { kind: "select", name: "unit", label: "What the figures are", value: content.unit, options: units.map((unit) => ({ value: unit, label: unitLabels[unit] })), whoSees },
          { kind: "text", name: "unitWords", label: partWords.unitWords, hint: "For something else: ‘phone calls in two hours’.", optional: true, value: content.unitWords, whoSees },
        ] },
        { kind: "beside", parts: [figure("before", "Before: how many"), figure("beforeOf", "Before: of how many")] },
        { kind: "beside", parts: [figure("after", "After: how many"), figure("afterOf", "After: of how many")] },
        area("beforeWords", "What you saw or heard, when figures would not say it.", 2),
        area("afterWords", "The same, looked at again.", 2),
      ],
    },
    area("result", "What came of it, in a sentence that a sceptic would accept. ‘Nothing changed’ is a result."),
    area("limits", "What else may have made the difference, and for whom it may not hold."),
  ];
}

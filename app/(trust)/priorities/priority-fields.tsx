import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { sNames, threeS } from "@/lib/three-s/three-s";
import { componentOptions } from "@/components/ui/component-options";

type Props = { errors: Record<string, string[]>; was: (name: string) => string };

/** The words of a priority, whether it starts or changes. */
export function PriorityFields({ errors, was }: Props) {
  const whoSees = { kind: "review" } as const;
  return (
    <>
      <TextField name="title" label="What does the school want to get better at?" maxLength={300} defaultValue={was("title")} error={errors.title} whoSees={whoSees} />
      <TextArea name="baseline" label="Where do you start from?" hint="A figure with its date, or what people see today. Groups of pupils, never a child." rows={2} maxLength={2000} defaultValue={was("baseline")} error={errors.baseline} whoSees={whoSees} />
      <TextArea name="successCriterion" label="How will you know that it worked?" hint="What will be different, by when." rows={2} maxLength={2000} defaultValue={was("successCriterion")} error={errors.successCriterion} whoSees={whoSees} />
      <Select name="component" label="Which part of the triple helix is it?" placeholder="Choose one" defaultValue={was("component")} error={errors.component} options={componentOptions} />
      <Select name="s" label="Which S does it belong to?" optional placeholder="More than one" defaultValue={was("s")} options={threeS.map((s) => ({ value: s, label: sNames[s] }))} />
    </>
  );
}

import { Details } from "@/components/ui/details";
import { TextArea } from "@/components/ui/text-area";
import { contextWords } from "@/lib/rubric/words";
import type { Boxes } from "./boxes";
import { RemarksBeside } from "./remarks-beside";

/** Where it looks different: each stands first for those whom it concerns. */
export function Variants({ boxes: { was, errors, remarks } }: { boxes: Boxes }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="mb-2 font-serif text-xl font-[560]">Where it looks different</legend>
      {Object.entries(contextWords).map(([context, label]) => {
        const name = `variants.${context}`;
        return (
          <Details key={name} summary={label} open={was(name) !== "" || errors[name] !== undefined || remarks.some(({ part }) => part === name)}>
            <TextArea name={name} label={label} optional rows={4} defaultValue={was(name)} error={errors[name]} />
            <RemarksBeside remarks={remarks} part={name} />
          </Details>
        );
      })}
    </fieldset>
  );
}

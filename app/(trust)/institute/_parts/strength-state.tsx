import { Tag } from "@/components/ui/tag";
import type { StrengthState as State } from "@/lib/institute/strengths/read-strengths";

/** Whether a strength stands, to its person or to those who run the cohort. */
export function StrengthState({ state, mine }: { state: State; mine: boolean }) {
  if (state === "agreed") return <Tag tone="strong" icon="tick">Stands</Tag>;
  if (state === "asked") return <Tag tone={mine ? "plain" : "attention"}>{mine ? "You asked for other words" : "Other words asked for"}</Tag>;
  return <Tag tone={mine ? "attention" : "plain"}>{mine ? "For you to read first" : "Not read yet"}</Tag>;
}

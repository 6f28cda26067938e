import { Icon } from "@/components/ui/icon";

export type DirectionOfTravel = "same" | "better" | "worse";

const words: Record<DirectionOfTravel, string> = { same: "Same", better: "Better", worse: "Worse" };

/** Same, better or worse than last time: the word and an arrow. */
export function Direction({ value }: { value: DirectionOfTravel }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <Icon name={value} className="size-4 translate-y-[0.18em]" />
      {words[value]}
    </span>
  );
}

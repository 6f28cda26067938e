import { Icon } from "@/components/ui/icon";
import { type Direction as DirectionOfTravel, directionNames } from "@/lib/three-s/three-s";

/** Same, better or worse than last time: the word and an arrow. */
export function Direction({ value }: { value: DirectionOfTravel }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <Icon name={value} className="size-4 translate-y-[0.18em]" />
      {directionNames[value]}
    </span>
  );
}

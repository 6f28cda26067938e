import { Tag } from "@/components/ui/tag";
import { inShort } from "@/lib/school-year/day";

/** What an item stands on, in words. */
export function RaisedLine({ standing, raisedInWeekOf, raiseAtNext = false }: { standing: "raised" | "agreed-late" | "not-yet"; raisedInWeekOf: string | null; raiseAtNext?: boolean }) {
  if (standing === "agreed-late") return <Tag tone="attention" icon="clock">Agreed late</Tag>;
  if (standing === "raised") return <Tag icon="check-in">Raised {raisedInWeekOf && `in the week of ${inShort(raisedInWeekOf)}`}</Tag>;
  if (raiseAtNext) return <Tag icon="check-in">To be raised at the next one-to-one</Tag>;
  return <Tag tone="attention" icon="attention">{raisedInWeekOf ? `Shared in the week of ${inShort(raisedInWeekOf)}, not discussed yet` : "Not raised in a check-in"}</Tag>;
}

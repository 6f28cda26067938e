import { Icon } from "@/components/ui/icon";
import { type Change, changeInWords } from "@/lib/returns/reading/change";

/** How a figure changed since the half term before, in words and a symbol. */
export function ChangeLine({ change, since }: { change: Change; since: string }) {
  const { standing, good } = change;
  const icon = standing === "cannot be told apart from" ? "same" : good === undefined ? "info" : good ? "better" : "worse";
  return (
    <span className={`inline-flex items-baseline gap-1.5 text-sm ${good === false ? "font-[550] text-attention" : ""}`}>
      <Icon name={icon} className="size-4 shrink-0 translate-y-[0.18em]" />
      {changeInWords(change, since)}
    </span>
  );
}

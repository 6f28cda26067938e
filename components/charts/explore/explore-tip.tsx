import { use } from "react";
import { HasTheKeys } from "@/components/charts/explore/explore-picture";

type Props = { title: string; lines: readonly string[] };

/** What the pointer is on, or what was reached with the arrow keys, which is said aloud. */
export function ExploreTip({ title, lines }: Props) {
  return (
    <div role={use(HasTheKeys) ? "status" : undefined} className="rounded-md border border-line bg-surface px-3 py-1.5 text-sm shadow-(--shadow)">
      <p className="font-[550]">{title}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

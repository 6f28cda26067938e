import Link from "next/link";
import { Descriptor } from "@/components/ui/descriptor";
import type { DescriptorRank } from "@/components/ui/descriptor-symbol";
import { Direction } from "@/components/ui/direction";
import { Icon } from "@/components/ui/icon";
import type { ThreeSCell as Cell } from "@/lib/insights/three-s-table";
import { inShort } from "@/lib/school-year/day";

type Props = { cell: Cell | undefined; descriptors: readonly string[]; school: string; s: string };

/** How one S stands, in a word, a symbol and a direction; its word opens the check-in that says why. */
export function ThreeSCell({ cell, descriptors, school, s }: Props) {
  if (!cell) return <span className="text-muted">No check-in yet</span>;
  const word = (rank: number) => descriptors[rank - 1] ?? "";
  return (
    <div className="flex flex-col">
      <Link href={`/check-ins/${cell.checkInId}#entry-${cell.entryId}`} className="-my-2.5 inline-flex self-start py-2.5 sm:whitespace-nowrap" prefetch={false}>
        <span className="sr-only">{`${school}, ${s}: `}</span>
        <Descriptor rank={cell.descriptor as DescriptorRank} label={word(cell.descriptor)} />
        <span className="sr-only">{`, the check-in of ${inShort(cell.weekOf)}`}</span>
      </Link>
      <span className="text-sm text-muted">
        <Direction value={cell.direction} />
        {cell.was !== null && <span className="block">Was {word(cell.was).toLowerCase()}</span>}
      </span>
      {cell.needToTalk && (
        <span className="mt-0.5 inline-flex items-center gap-1.5 text-sm font-[550] text-attention">
          <Icon name="flag" className="size-4" />
          Need to talk
        </span>
      )}
    </div>
  );
}

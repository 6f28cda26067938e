import { DescriptorSymbol, type DescriptorRank } from "@/components/ui/descriptor-symbol";

/** One of the trust's four descriptors: its word, with a disc that is fuller the more assured it is. */
export function Descriptor({ rank, label }: { rank: DescriptorRank; label: string }) {
  return (
    <span className="inline-flex items-baseline gap-2">
      <DescriptorSymbol rank={rank} className="size-[0.95em] translate-y-[0.1em]" />
      {label}
    </span>
  );
}

/** 1 is the most assured of the trust's four, 4 the least. */
export type DescriptorRank = 1 | 2 | 3 | 4;

const fills: Record<DescriptorRank, string | null> = {
  1: "M8 1.1a6.9 6.9 0 1 1 0 13.8A6.9 6.9 0 0 1 8 1.1z",
  2: "M8 8V2.5a5.5 5.5 0 1 1-4.763 8.25z",
  3: "M8 8V2.5a5.5 5.5 0 0 1 4.763 8.25z",
  4: null,
};

/** A disc: full, two thirds, one third, empty. In ink, because it is not a traffic light. */
export function DescriptorSymbol({ rank, className = "size-4" }: { rank: DescriptorRank; className?: string }) {
  const fill = fills[rank];
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" className={`shrink-0 ${className}`}>
      <circle cx="8" cy="8" r="6.9" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {fill && <path d={fill} fill="currentColor" />}
    </svg>
  );
}

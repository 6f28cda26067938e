/** The rail's binding: one sewn thread, in the trust's accent where it has chosen one. */
export function Stitches({ accent }: { accent?: string }) {
  return (
    <svg aria-hidden="true" className="stitches">
      <line x1="2" y1="8" x2="2" y2="100%" stroke={accent ?? "var(--line)"} strokeWidth="2" strokeDasharray="12 8" strokeLinecap="round" />
    </svg>
  );
}

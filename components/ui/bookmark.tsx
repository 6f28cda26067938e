/** Three threads plaited into a bookmark that hangs over the edge of a card. */
export function Bookmark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 80" fill="none" strokeWidth="5" strokeLinecap="round" aria-hidden="true" focusable="false" className={className}>
      <path d="M8 2c0 14 16 14 16 28s-16 14-16 28c0 8-2 12-3 18" stroke="var(--goals)" />
      <path d="M16 2c0 8-8 8-8 16s16 14 16 28-8 12-8 30" stroke="var(--capability)" />
      <path d="M24 2c0 14-16 14-16 28s16 14 16 28c0 8 2 12 3 18" stroke="var(--initiatives)" />
    </svg>
  );
}

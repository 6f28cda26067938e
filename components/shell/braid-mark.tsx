/** The mark: three threads, one crossing. The wordmark always stands beside it or is its name. */
export function BraidMark({ className = "size-8" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="none" strokeWidth="4" strokeLinecap="round" aria-hidden="true" focusable="false" className={className}>
      <path d="M3 7c8 0 9 9 13 9s5-9 13-9" stroke="var(--goals)" />
      <path d="M3 16c6 0 8 9 13 9s7-9 13-9" stroke="var(--capability)" />
      <path d="M3 25c8 0 9-9 13-9" stroke="var(--initiatives)" />
    </svg>
  );
}

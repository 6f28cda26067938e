/** The mark, as a file of its own: it lies on paper, light or dark. Its name always stands beside it. */
export function BraidMark({ className = "size-8" }: { className?: string }) {
  // oxlint-disable-next-line nextjs/no-img-element -- drawn once and kept by the browser; nothing to optimise
  return <img src="/mark.svg" alt="" width={44} height={36} className={`object-contain ${className}`} />;
}

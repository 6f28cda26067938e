import { PlainPlait } from "@/components/charts/plain-plait";

/** The mark: one length of the plait. Its name always stands beside it. */
export function BraidMark({ className = "size-8" }: { className?: string }) {
  return (
    <svg viewBox="-6 -2 48 40" aria-hidden="true" focusable="false" className={className}>
      <PlainPlait width={36} height={36} thickness={6} halfTerms={1.5} ends={0.12} />
    </svg>
  );
}

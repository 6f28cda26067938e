import { PlainPlait } from "@/components/charts/plain-plait";

/** A plaited bookmark that hangs over the edge of a card. */
export function Bookmark({ className }: { className?: string }) {
  return (
    <svg viewBox="-16 0 32 84" aria-hidden="true" focusable="false" className={`bookmark ${className}`}>
      <g transform="rotate(90) translate(0 -16)">
        <PlainPlait width={80} height={32} thickness={5.2} halfTerms={2} />
      </g>
    </svg>
  );
}

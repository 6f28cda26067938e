import { encode } from "uqr";

/** A QR code as a picture in the page itself: always dark on light, since many cameras read no other way. */
export function QrCode({ text, title, className = "size-52" }: { text: string; title: string; className?: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 3 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn in the page, so that the secret is in no picture's address
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={title} shapeRendering="crispEdges" className={`rounded-md ${className}`}>
      <rect width={size} height={size} fill="#ffffff" />
      <path d={squares.join("")} fill="#1c1b18" />
    </svg>
  );
}

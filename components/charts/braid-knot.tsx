/** The knot of a signed-off review: a small ball of ink thread. */
export function BraidKnot({ x, y, radius }: { x: number; y: number; radius: number }) {
  const at = (dx: number, dy: number) => `${(x + dx * radius).toFixed(1)} ${(y + dy * radius).toFixed(1)}`;
  const windings = [
    `M${at(-0.75, -0.2)}Q${at(0, -0.75)} ${at(0.35, -0.85)}`,
    `M${at(-0.85, 0.4)}Q${at(0.1, -0.1)} ${at(0.85, -0.4)}`,
    `M${at(-0.35, 0.85)}Q${at(0.3, 0.6)} ${at(0.8, 0.2)}`,
  ];
  return (
    <>
      <circle cx={x} cy={y} r={radius * 1.28} className="braid-gap" />
      <circle cx={x} cy={y} r={radius} fill="var(--ink)" />
      {radius > 5 && <path d={windings.join("")} fill="none" stroke="var(--paper)" strokeWidth={radius * 0.15} strokeLinecap="round" />}
    </>
  );
}

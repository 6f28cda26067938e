/** How far along: a bar with its words ('5 of 7 ready'), which say it all by themselves. */
export function Progress({ value, max, label }: { value: number; max: number; label: string }) {
  return (
    <div className="flex max-w-text flex-col gap-1.5">
      <p className="text-sm">{label}</p>
      <progress value={value} max={max} aria-label={label} className="progress-bar" />
    </div>
  );
}

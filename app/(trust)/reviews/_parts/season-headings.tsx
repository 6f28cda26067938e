/** What reviews dwell on at this time of year: headings over the agenda, not items of it. */
export function SeasonHeadings({ headings }: { headings: readonly string[] }) {
  if (headings.length === 0) return null;
  return (
    <p className="mb-6 max-w-text border-l-3 border-edge pl-4">
      <span className="text-sm text-muted">At this time of year</span>
      <br />
      <span className="font-serif text-xl">{headings.join(" · ")}</span>
    </p>
  );
}

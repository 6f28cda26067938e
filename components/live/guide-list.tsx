/** What a role does, or leaves to the others, line by line under its heading. */
export function GuideList({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h3 className="text-base">{title}</h3>
      <ul className="mt-1 flex list-disc flex-col gap-1 pl-5 text-ink-soft">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
    </div>
  );
}

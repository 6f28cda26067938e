type Entry = { name?: unknown; value?: unknown; dataKey?: unknown };
type Props = { words: readonly string[]; active?: boolean; label?: unknown; payload?: readonly Entry[] };

/** The week under the pointer, or the one reached with the arrow keys, in the trust's words. */
export function ExploreTip({ words, active, label, payload }: Props) {
  if (!active || !payload?.length) return null;
  return (
    <div className="rounded-md border border-line bg-surface px-3 py-2 text-sm shadow-(--shadow)">
      <p className="font-[550]">{String(label)}</p>
      <ul>
        {payload.map(({ name, value }) => (
          <li key={String(name)}>
            {String(name)}: {words[Math.round(Number(value)) - 1]?.toLowerCase()}
          </li>
        ))}
      </ul>
    </div>
  );
}

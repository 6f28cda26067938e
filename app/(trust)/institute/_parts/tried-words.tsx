/** What somebody tried, in its four parts. */
export function TriedWords({ did, evidence = "", changed, learned }: { did: string; evidence?: string; changed: string; learned: string }) {
  const parts = [["What I did", did], ["Evidence", evidence], ["What changed", changed], ["What I learned", learned]] as const;
  return (
    <dl className="flex max-w-text flex-col gap-4">
      {parts.filter(([, text]) => text).map(([label, text]) => (
        <div key={label}>
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

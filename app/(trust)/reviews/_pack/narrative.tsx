/** What the school wrote in a section, set apart as its own voice. */
export function Narrative({ text, school }: { text: string; school: string }) {
  if (!text) return null;
  return (
    <div className="mt-5 max-w-text border-l-3 border-ink pl-4 keep-together">
      <p className="text-sm text-muted">{school} writes</p>
      <p className="font-serif text-lg whitespace-pre-line">{text}</p>
    </div>
  );
}

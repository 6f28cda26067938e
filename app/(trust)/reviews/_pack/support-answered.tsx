import type { PackView } from "@/app/(trust)/reviews/_pack/pack-view";
import { supportKindName } from "@/lib/check-ins/support-kinds";

/** What the school asked for in its check-ins, and what it was answered. */
export function SupportAnswered({ view }: { view: PackView }) {
  if (view.support.length === 0) return <p className="max-w-text text-muted">The school asked for no support this half term.</p>;
  return (
    <ul className="max-w-text border-t border-line">
      {view.support.map((asked, place) => (
        <li key={`${asked.kind}${place}`} className="grid gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-2">
          <div>
            <p className="font-[550]">{supportKindName(asked.kind)}</p>
            {asked.note && <p className="whitespace-pre-line text-ink-soft">{asked.note}</p>}
          </div>
          <div>
            <p className="text-sm text-muted">{asked.answeredAt ? "Answered" : "Not answered yet"}</p>
            {asked.answer && <p className="whitespace-pre-line">{asked.answer}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

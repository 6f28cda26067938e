import { OneButton } from "@/components/forms/one-button";
import type { Synonym } from "@/lib/rubric/synonyms/list-synonyms";
import { removeSynonymAction } from "./actions";

/** Each word of the trust's with what it stands for; taken out at once, and brought back with one tap. */
export function Known({ synonyms }: { synonyms: readonly Synonym[] }) {
  return (
    <ul className="max-w-text border-t border-line">
      {synonyms.map(({ id, says, means }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2">
          <p className="min-w-0 wrap-anywhere"><span className="font-[550]">{says}</span> <span className="text-muted">stands for</span> {means}</p>
          <OneButton action={removeSynonymAction} fields={{ synonymId: id }} kind="quiet" size="small" about={says}>Take out</OneButton>
        </li>
      ))}
    </ul>
  );
}

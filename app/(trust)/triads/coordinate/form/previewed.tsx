import { Icon } from "@/components/ui/icon";
import { roleWord } from "@/lib/home/role-words";
import { formedInWords } from "@/lib/triads/forming/facts";
import type { Previewed, Warning } from "@/lib/triads/forming/preview";
import { listed } from "@/lib/words";

const warningWords = ({ why, names }: Warning) => (why === "line" ? `${names[0]} or ${names[1]} leads the other: they cannot be in one triad.` : `${names[0]} or ${names[1]} asked for colleagues of their own school.`);

export function PreviewedList({ triads }: { triads: readonly Previewed[] }) {
  return (
    <ol className="grid gap-x-10 border-t border-line lg:grid-cols-2">
      {triads.map(({ people, facts, warnings }) => (
        <li key={people.map(({ id }) => id).join()} className="border-b border-line py-4">
          <ul className="flex flex-col gap-1">
            {people.map(({ id, name, job, schools }) => (
              <li key={id}><span className="font-[550]">{name}</span> <span className="text-sm text-muted">{[roleWord(job), listed(schools)].filter(Boolean).join(", ")}</span></li>
            ))}
          </ul>
          <p className="mt-2 text-sm text-muted">{warnings.some(({ why }) => why === "line") ? "" : formedInWords(facts)}</p>
          {warnings.map((warning) => (
            <p key={warning.names.join()} className="mt-2 flex items-start gap-1.5 text-sm text-attention"><Icon name="attention" className="mt-[0.2em] size-4" />{warningWords(warning)}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}

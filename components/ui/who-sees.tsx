import { Icon } from "@/components/ui/icon";
import { whoSeesWords } from "@/components/ui/who-sees-words";
import type { ConfidentialityClass } from "@/lib/confidentiality/classes";

export type WhoSeesProps = {
  kind: ConfidentialityClass;
  /** The other people, as they are called: 'Asha'. */
  names?: readonly string[];
  /** False where the person reading the screen is not the one who writes. */
  writer?: boolean;
};

/** Stands beside every box. `id` ties it to the box for screen readers. */
export function WhoSees({ id, kind, names, writer }: WhoSeesProps & { id?: string }) {
  const closed = kind === "own" || kind === "personal";
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm text-muted">
      <Icon name={closed ? "lock" : "eye"} className="mt-[0.2em] size-4" />
      <span>
        <span className="sr-only">Who will see this: </span>
        {whoSeesWords(kind, names, writer)}
      </span>
    </p>
  );
}

import { useId } from "react";
import type { useSetBeside } from "@/components/charts/explore/use-set-beside";
import { Select } from "@/components/ui/select";

type Props = { options: readonly { value: string; label: string }[]; set: ReturnType<typeof useSetBeside>; csvHref: string };

/** What to set beside the years; of another school, how fetching it stands and the file that holds it too. */
export function ChooseBeside({ options, set: { key, choose, chosen, stands, isSchool }, csvHref }: Props) {
  const id = useId();
  if (options.length === 0) return null;
  // The button goes away while it is tried again: whoever pressed it stays at the choice.
  const tryAgain = () => {
    document.getElementById(id)?.focus();
    void choose(key);
  };
  return (
    <div className="mt-3">
      <Select id={id} name="setBeside" label="Set beside" placeholder="Nothing" options={options} value={key} onChange={(event) => void choose(event.target.value)} />
      <output className="mt-1 block text-sm text-muted empty:hidden">
        {stands === "waiting" && "One moment…"}
        {stands === "nothing" && "There is nothing to set beside from there."}
        {stands === "failed" && "That could not be fetched."}
      </output>
      {stands === "failed" && <button type="button" className="min-h-11 underline underline-offset-4" onClick={tryAgain}>Try again</button>}
      {isSchool && chosen && <a href={`${csvHref}&beside=${key}`} download className="inline-flex min-h-11 items-center">Download as CSV with {chosen.label}</a>}
    </div>
  );
}

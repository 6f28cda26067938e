import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { type HalfTerm, halfTermInWords, halfTermKey } from "@/lib/school-year/half-term";

/** Which half term is shown stands in the address. */
export function HalfTermChoice({ halfTerms, now }: { halfTerms: readonly HalfTerm[]; now: string }) {
  return (
    <form className="mb-8 flex max-w-form items-end gap-3 no-print">
      <div className="grow">
        <Select key={now} name="half-term" label="Half term" defaultValue={now} options={halfTerms.map((term) => ({ value: halfTermKey(term), label: halfTermInWords(term) }))} />
      </div>
      <Button kind="secondary">Show</Button>
    </form>
  );
}

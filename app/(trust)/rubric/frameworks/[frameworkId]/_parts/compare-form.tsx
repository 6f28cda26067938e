import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";

type Props = { from: number; to: number; numbers: readonly { number: number; label: string }[] };

/** Which two to lay side by side: a plain form whose address can be shared. */
export function CompareForm({ from, to, numbers }: Props) {
  const options = numbers.map(({ number, label }) => ({ value: String(number), label }));
  return (
    <form className="flex max-w-text flex-wrap items-end gap-3 no-print">
      <div className="grow basis-48"><Select name="from" label="From" options={options} defaultValue={String(from)} /></div>
      <div className="grow basis-48"><Select name="to" label="To" options={options} defaultValue={String(to)} /></div>
      <Button type="submit" kind="secondary">Compare</Button>
    </form>
  );
}

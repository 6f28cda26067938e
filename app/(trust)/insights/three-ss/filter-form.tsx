import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { onlyWords, type TableFilter } from "@/lib/insights/table-filter";
import { type HalfTerm, halfTermInWords, halfTermKey } from "@/lib/school-year/half-term";

type Props = { halfTerms: HalfTerm[]; hubs: { id: string; name: string }[]; now: string; filter: TableFilter };

/** What is shown stands in the address, so that it can be kept and sent. */
export function FilterForm({ halfTerms, hubs, now, filter }: Props) {
  return (
    <form className="mb-8 grid max-w-page grid-cols-1 items-end gap-4 no-print sm:grid-cols-2 lg:grid-cols-[1.4fr_1.2fr_1fr_1.2fr_auto]">
      <Select name="half-term" label="Half term" defaultValue={now} options={halfTerms.map((term) => ({ value: halfTermKey(term), label: halfTermInWords(term) }))} />
      <Select name="only" label="Schools" defaultValue={filter.only ?? ""} options={[{ value: "", label: "All" }, ...Object.entries(onlyWords).map(([value, label]) => ({ value, label }))]} />
      {hubs.length > 0 && (
        <Select name="hub" label="Hub" defaultValue={filter.hub ?? ""} options={[{ value: "", label: "All hubs" }, ...hubs.map(({ id, name }) => ({ value: id, label: name }))]} />
      )}
      <Select name="sort" label="Order" defaultValue={filter.sort ?? "need"} options={[{ value: "need", label: "Most need first" }, { value: "school", label: "By name" }]} />
      <Button kind="secondary">Show</Button>
    </form>
  );
}

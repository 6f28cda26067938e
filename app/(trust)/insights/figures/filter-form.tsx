import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { type FiguresFilter, onlyFigures } from "@/lib/insights/figures/figures-filter";
import { halfTermInWords, halfTermKey } from "@/lib/school-year/half-term";
import type { FiguresTable } from "@/lib/insights/figures/gather-figures-table";

type Props = Pick<FiguresTable, "phases" | "hubs" | "returned"> & { measures: readonly { value: string; label: string }[]; filter: FiguresFilter };

/** What is shown stands in the address, so that it can be kept and sent. */
export function FiguresFilterForm({ phases, hubs, returned, measures, filter }: Props) {
  return (
    <form className="mb-8 grid max-w-page grid-cols-1 items-end gap-4 no-print sm:grid-cols-2 lg:grid-cols-3">
      {phases.length > 1 && <Select name="phase" label="Phase" defaultValue={filter.phase ?? ""} options={[{ value: "", label: "All phases" }, ...phases.map((phase) => ({ value: phase, label: phase === "Not applicable" ? "Special and alternative" : phase }))]} />}
      {hubs.length > 0 && <Select name="hub" label="Hub" defaultValue={filter.hub ?? ""} options={[{ value: "", label: "All hubs" }, ...hubs.map(({ id, name }) => ({ value: id, label: name }))]} />}
      <Select name="only" label="Schools" defaultValue={filter.only ?? ""} options={[{ value: "", label: "All" }, ...Object.entries(onlyFigures).map(([value, label]) => ({ value, label }))]} />
      {returned && returned.terms.length > 1 && <Select name="returned" label="The half term’s return" defaultValue={halfTermKey(returned.term)} options={returned.terms.map((term) => ({ value: halfTermKey(term), label: halfTermInWords(term) }))} />}
      {measures.length > 1 && <div className="lg:col-span-2"><Select name="measure" label="Picture of" defaultValue={filter.measure ?? measures[0]?.value ?? ""} options={[...measures]} /></div>}
      <Button kind="secondary" className="sm:justify-self-start">Show</Button>
    </form>
  );
}

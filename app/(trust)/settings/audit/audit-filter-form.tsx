import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { type AuditFilter, eventKinds } from "@/lib/audit/audit-filter";

const kinds = [{ value: "", label: "Everything" }, ...Object.entries(eventKinds).map(([value, { words }]) => ({ value, label: words }))];

/** What is shown stands in the address, so that it can be kept and sent. */
export function AuditFilterForm({ filter }: { filter: AuditFilter }) {
  return (
    <form className="mb-8 grid max-w-page grid-cols-1 items-end gap-4 no-print sm:grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]">
      <Select name="kind" label="What" defaultValue={filter.kind ?? ""} options={kinds} />
      <TextField name="who" label="Who, or whose" defaultValue={filter.who ?? ""} />
      <DateField name="from" label="From" defaultValue={filter.from ?? ""} />
      <DateField name="to" label="To" defaultValue={filter.to ?? ""} />
      <Button kind="secondary">Show</Button>
    </form>
  );
}

import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Select } from "@/components/ui/select";
import type { Wanted, Willing } from "@/lib/triads/forming/people";

const schools = [{ value: "mix", label: "Different schools" }, { value: "any", label: "Any" }];
const phases = [{ value: "mix", label: "Different phases" }, { value: "alike", label: "The same phase" }, { value: "any", label: "Any" }];
const jobs = [{ value: "mix", label: "Different kinds of job" }, { value: "alike", label: "The same kind of job" }, { value: "any", label: "Any" }];

/** What is asked of the triads; it stands in the address, and changes nothing yet. */
export function WantedForm({ wanted }: { wanted: Wanted }) {
  return (
    <form method="get" className="mb-8 flex flex-wrap items-end gap-4">
      <Select name="schools" label="Schools" options={schools} defaultValue={wanted.schools} />
      <Select name="phases" label="Phases" options={phases} defaultValue={wanted.phases} />
      <Select name="jobs" label="Jobs" options={jobs} defaultValue={wanted.jobs} />
      <Button type="submit" kind="secondary">Show</Button>
    </form>
  );
}

/** Two people change places by hand; what that means is said at their triads. */
export function SwapForm({ people, fields }: { people: readonly Willing[]; fields: readonly (readonly [string, string])[] }) {
  const options = people.toSorted((a, b) => a.name.localeCompare(b.name)).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="mt-8">
      <Details summary="Let two people change places">
        <form method="get" className="flex flex-wrap items-end gap-4">
          {fields.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)}
          <Select name="a" label="This person" options={options} placeholder="Choose a person" />
          <Select name="b" label="And this one" options={options} placeholder="Choose a person" />
          <Button type="submit" kind="secondary">Change places</Button>
        </form>
      </Details>
    </div>
  );
}

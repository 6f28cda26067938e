import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { PeopleFilter } from "@/lib/people/list-people";
import type { Viewer } from "@/lib/viewers/viewer";
import { capitalWord, roles } from "@/lib/trusts/words";

type Props = { filter: PeopleFilter; schools: readonly { id: string; name: string }[]; everybody: boolean; trust: Viewer["trust"] };

const standings = [{ value: "without-role", label: "Without a role" }, { value: "suspended", label: "Suspended" }];

/** A plain form to the address bar, so that any list can be sent to somebody. */
export function PeopleFilterForm({ filter, schools, everybody, trust }: Props) {
  return (
    <search>
      <form action="/people" className="mb-8 grid grid-cols-2 items-end gap-4 *:first:col-span-2 *:nth-[n+4]:col-span-2 sm:*:first:col-span-1 sm:*:nth-[n+4]:col-span-1 lg:grid-cols-[1.4fr_1.2fr_1.2fr_1.3fr_auto]">
        <TextField name="q" type="search" label={everybody ? "Name or e-mail" : "Name"} defaultValue={filter.q ?? ""} autoComplete="off" />
        <Select name="school" label="School" placeholder="Any school" defaultValue={filter.schoolId ?? ""} options={schools.map(({ id, name }) => ({ value: id, label: name }))} />
        <Select name="role" label="Role" placeholder="Any role" defaultValue={filter.role ?? ""} options={roles.map((role) => ({ value: role, label: capitalWord({ trust }, role) }))} />
        {everybody && <Select name="only" label="Only" placeholder="Everybody" defaultValue={filter.only ?? ""} options={standings} />}
        <div className="flex items-center gap-2">
          <Button kind="secondary" icon="search">Show</Button>
          <Link href="/people" className="inline-flex min-h-11 items-center px-2 text-sm">Clear</Link>
        </div>
      </form>
    </search>
  );
}

import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Details } from "@/components/ui/details";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { WhoSeesProps } from "@/components/ui/who-sees";
import type { Owner } from "@/lib/actions/find-owners";
import { LONGEST_LINE, type SchoolDraft } from "@/lib/check-ins/schema";
import { sNames, threeS } from "@/lib/three-s/three-s";

type Props = { path: string; actions: SchoolDraft["newActions"]; owners: readonly Owner[]; me: string; today: string; whoSees: WhoSeesProps; errors: Record<string, string[]> };

const blank = { title: "", dueOn: "", ownerId: "", s: "" } as const;

/** New actions: who does what by when. One empty row is always there; saving brings the next. */
export function NewActions({ path, actions, owners, me, today, whoSees, errors }: Props) {
  const rows = [...actions, blank];
  return (
    <div className="max-w-form">
      <Details summary={actions.length === 0 ? "Add an action" : "New actions"} open={actions.length > 0}>
        <ul className="flex flex-col gap-6">
          {rows.map((action, place) => {
            const name = (box: string) => `${path}.newActions.${place}.${box}`;
            return (
              // oxlint-disable-next-line react/no-array-index-key -- the place is the row's name in the form
              <li key={place} className="flex flex-col gap-4 border-l-2 border-line pl-4">
                <TextField name={name("title")} label="What will be done?" maxLength={LONGEST_LINE} defaultValue={action.title} whoSees={whoSees} hint="No child’s name, no case." error={errors[name("title")]} />
                <DateField name={name("dueOn")} label="By when?" min={today} defaultValue={action.dueOn} error={errors[name("dueOn")]} />
                <Select name={name("ownerId")} label="Who does it?" defaultValue={action.ownerId || me} options={owners.map((owner) => ({ value: owner.id, label: owner.id === me ? `${owner.name} (you)` : owner.name }))} />
                <Select name={name("s")} label="Which S does it belong to?" optional placeholder="None of them" defaultValue={action.s} options={threeS.map((s) => ({ value: s, label: sNames[s] }))} />
              </li>
            );
          })}
        </ul>
        <Button kind="secondary" size="small" icon="plus" name="next" value="another" className="mt-4">
          Another action
        </Button>
      </Details>
    </div>
  );
}

import { DateText } from "@/components/ui/date-text";
import { EmailText } from "@/components/ui/email-text";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { Viewer } from "@/lib/viewers/viewer";
import type { RosterPlan } from "@/lib/roster/plan-roster";
import { capitalWord } from "@/lib/trusts/words";

type Props = { plan: RosterPlan; viewer: Pick<Viewer, "trust">; schoolName: (id: string | null) => string | null };
type Given = RosterPlan["given"][number];
type Ended = RosterPlan["ended"][number];
type Led = RosterPlan["led"][number];
type Added = RosterPlan["added"][number];
type Renamed = RosterPlan["renamed"][number];

const nameOf = ({ name }: { name: string }) => name;
const emailOf = ({ email }: Added) => <EmailText email={email} />;
const fromOf = ({ from }: Renamed) => from;
const toOf = ({ to }: Renamed) => to;
const beforeOf = ({ before }: Led) => before ?? "–";
const managerOf = ({ manager }: Led) => manager;
const startOf = ({ startsOn }: Given | Led) => <DateText day={startsOn} form="year" />;
const endOf = ({ endsOn }: Given | Ended) => (endsOn ? <DateText day={endsOn} form="year" /> : "–");

/** What is created, changed and ended, row by row, before any of it happens. */
export function Changes({ plan, viewer, schoolName }: Props) {
  const roleOf = ({ role }: Given | Ended) => capitalWord(viewer, role);
  const placeOf = ({ schoolId }: Given | Ended) => schoolName(schoolId) ?? "The whole trust";
  return (
    <>
      {plan.added.length > 0 && (
        <Section title="People to add">
          <Table caption="People to add" hideCaption columns={[{ label: "Name", cell: nameOf }, { label: "E-mail", cell: emailOf }]} rows={plan.added} rowKey={({ email }) => email} />
        </Section>
      )}
      {plan.renamed.length > 0 && (
        <Section title="Names to put right">
          <Table caption="Names to put right" hideCaption columns={[{ label: "Now", cell: fromOf }, { label: "Then", cell: toOf }]} rows={plan.renamed} rowKey={({ id }) => id} />
        </Section>
      )}
      {plan.given.length > 0 && (
        <Section title="Roles to give">
          <Table
            caption="Roles to give" hideCaption rows={plan.given} rowKey={(row) => `${row.email} ${row.role} ${row.schoolId} ${row.startsOn}`}
            columns={[{ label: "Name", cell: nameOf }, { label: "Role", cell: roleOf }, { label: "Where", cell: placeOf }, { label: "First day", cell: startOf }, { label: "Last day", cell: endOf }]}
          />
        </Section>
      )}
      {plan.led.length > 0 && (
        <Section title="Line managers">
          <Table
            caption="Line managers" hideCaption rows={plan.led} rowKey={({ email }) => email}
            columns={[{ label: "Name", cell: nameOf }, { label: "Now", cell: beforeOf }, { label: "Then", cell: managerOf }, { label: "First day", cell: startOf }]}
          />
        </Section>
      )}
      {plan.ended.length > 0 && (
        <Section title="Roles to end">
          <Table
            caption="Roles to end" hideCaption rows={plan.ended} rowKey={({ id }) => id}
            columns={[{ label: "Name", cell: nameOf }, { label: "Role", cell: roleOf }, { label: "Where", cell: placeOf }, { label: "Last day", cell: endOf }]}
          />
        </Section>
      )}
    </>
  );
}

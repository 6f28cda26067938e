import Link from "next/link";
import { type Column, Table } from "@/components/ui/table";
import { EmailText } from "@/components/ui/email-text";
import { Tag } from "@/components/ui/tag";
import type { ListedPerson } from "@/lib/people/list-people";
import type { Viewer } from "@/lib/viewers/viewer";
import { capitalWord } from "@/lib/trusts/words";

type Props = { people: readonly ListedPerson[]; everybody: boolean; viewer: Pick<Viewer, "trust"> };

const nameCell = ({ id, name, suspended }: ListedPerson) => (
  <>
    <Link href={`/people/${id}`} className="inline-flex min-h-11 items-center">{name}</Link>{" "}
    {suspended && <Tag tone="attention">Suspended</Tag>}
  </>
);
const emailCell = ({ email }: ListedPerson) => email && <span className="text-muted"><EmailText email={email} /></span>;

const rolesCell = (viewer: Props["viewer"]) => ({ roles }: ListedPerson) =>
  roles.length === 0 ? (
    <Tag>No role</Tag>
  ) : (
    <ul>
      {roles.map(({ role, schoolId, schoolName }) => (
        <li key={`${role}${schoolId}`}>
          {capitalWord(viewer, role)}
          {schoolName && <span className="text-muted">, {schoolName}</span>}
        </li>
      ))}
    </ul>
  );

/** People with today's roles; who does not see everybody gets names and roles. */
export function PeopleTable({ people, everybody, viewer }: Props) {
  const columns: Column<ListedPerson>[] = [{ label: "Name", cell: nameCell }, { label: "Roles today", cell: rolesCell(viewer) }];
  if (everybody) columns.push({ label: "E-mail", cell: emailCell });
  return <Table caption="People" hideCaption columns={columns} rows={people} rowKey={({ id }) => id} />;
}

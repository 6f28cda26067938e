import { type Column, Table } from "@/components/ui/table";
import { MomentText } from "@/components/ui/moment-text";
import { eventWords } from "@/lib/audit/event-words";
import type { AboutMe } from "@/lib/audit/read-about-me";
import type { SignInEvent } from "@/lib/auth/account/read-security";

type Event = { id: string; at: Date; what: string };

const when = ({ at }: Event) => <MomentText at={at} />;
const what = (event: Event) => eventWords(event.what);
const keyOf = ({ id }: Event) => id;

const othersColumns: Column<AboutMe>[] = [
  { label: "When", cell: when },
  { label: "Who", cell: ({ by }) => by },
  { label: "What", cell: what },
];

const signInColumns: Column<SignInEvent>[] = [
  { label: "When", cell: when },
  { label: "What", cell: what },
  { label: "How", cell: ({ by }) => (by ? `By ${by}` : "") },
];

export function OthersTable({ others }: { others: AboutMe[] }) {
  return <Table caption="Who opened what is yours, newest first" hideCaption rows={others} rowKey={keyOf} columns={othersColumns} />;
}

export function SignInsTable({ signIns }: { signIns: SignInEvent[] }) {
  return <Table caption="Your sign-ins, newest first" hideCaption rows={signIns} rowKey={keyOf} columns={signInColumns} />;
}

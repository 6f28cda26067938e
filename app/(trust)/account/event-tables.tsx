import { Details } from "@/components/ui/details";
import { type Column, Table } from "@/components/ui/table";
import { MomentText } from "@/components/ui/moment-text";
import { eventWords } from "@/lib/audit/event-words";
import type { AboutMe } from "@/lib/audit/find-about-me";
import type { SignInEvent } from "@/lib/auth/account/find-security";

type Event = { id: string; at: Date; what: string };

const when = ({ at }: Event) => <MomentText at={at} form="year" />;
const what = (event: Event) => eventWords(event.what);
const keyOf = ({ id }: Event) => id;

const othersColumns: Column<AboutMe>[] = [
  { label: "When", cell: when },
  { label: "Who", cell: ({ by }) => by ?? "Somebody of the trust" },
  { label: "What", cell: what },
];

const signInColumns: Column<SignInEvent>[] = [
  { label: "When", cell: when },
  { label: "What", cell: what },
  { label: "How", cell: ({ by }) => (by ? `By ${by}` : "") },
];

const SHOWN = 10;

/** The newest few, and the ones before them folded away. */
export function OthersTable({ others }: { others: AboutMe[] }) {
  const earlier = others.slice(SHOWN);
  return (
    <>
      <Table caption="Who opened what is yours, newest first" hideCaption rows={others.slice(0, SHOWN)} rowKey={keyOf} columns={othersColumns} />
      {earlier.length > 0 && (
        <div className="mt-2">
          <Details summary={`${earlier.length} before that`}>
            <Table caption="Who opened what is yours, before that" hideCaption rows={earlier} rowKey={keyOf} columns={othersColumns} />
          </Details>
        </div>
      )}
    </>
  );
}

export function SignInsTable({ signIns }: { signIns: SignInEvent[] }) {
  return <Table caption="Your sign-ins, newest first" hideCaption rows={signIns} rowKey={keyOf} columns={signInColumns} />;
}

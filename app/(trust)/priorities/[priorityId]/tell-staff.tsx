import { DescribedForm } from "@/components/forms/described-form";
import type { FormPart } from "@/components/forms/form-part";
import { OneButton } from "@/components/forms/one-button";
import { DateText } from "@/components/ui/date-text";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { readersOfTelling } from "@/app/(trust)/priorities/readers-of-telling";
import type { ListedPriority } from "@/lib/priorities/list-priorities";
import { type Day, inWords } from "@/lib/school-year/day";
import { takeTellingBackAction, tellStaffAction } from "../actions";

type Props = { priority: ListedPriority; schoolName: string; today: Day };

/** Tells staff a priority in words for them, says who will read it before, and takes it back. The form stands in one place, so that it keeps its answer without a script too. */
export function TellStaff({ priority: { id, title, startsOn, told }, schoolName, today }: Props) {
  const names = readersOfTelling(schoolName);
  const parts: FormPart[] = [
    { kind: "hidden", name: "priorityId", value: id },
    { kind: "hidden", name: "version", value: String(told?.version ?? 0) },
    {
      kind: "text", name: "title", label: "What staff read", value: told?.title ?? title, whoSees: { kind: "group", names },
      hint: "A project that serves it takes these words over, and whoever reads that project reads them too. A showcase for the trust names them only if its author ticks them.",
    },
  ];
  return (
    <Section
      title={told ? "What staff were told" : "Tell staff"}
      lede={told ? <>On <DateText day={told.on} />. Changing the priority changes nothing of it.</> : "Then a middle leader’s project can serve it, and staff find it on the school’s page. Where you start from, how you will know and the reviews stay with its leaders."}
    >
      {told && <Told id={id} told={told} names={names} />}
      {startsOn > today ? <p className="max-w-text">{told ? `It begins on ${inWords(startsOn)}. Other words can be told from then.` : `It begins on ${inWords(startsOn)}. Tell staff then.`}</p> : <DescribedForm scope="telling" bar={false} kind="secondary" action={tellStaffAction} submit={told ? "Tell staff this instead" : "Tell staff"} pendingLabel="Telling…" parts={parts} />}
    </Section>
  );
}

function Told({ id, told, names }: { id: string; told: NonNullable<ListedPriority["told"]>; names: string[] }) {
  return (
    <div className="mb-10 flex max-w-text flex-col items-start gap-3">
      <p className="font-serif text-xl">{told.title}</p>
      <WhoSees kind="group" names={names} />
      <p>Take it back, and nobody reads or chooses it from then on. Projects that serve it keep the words that they took over.</p>
      <OneButton action={takeTellingBackAction} fields={{ priorityId: id, toldId: told.id }} kind="secondary" size="small" pendingLabel="Taking it back…">Take it back</OneButton>
    </div>
  );
}

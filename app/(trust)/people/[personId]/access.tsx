import { inviteAction, resetCodesAction, restoreAction, suspendAction } from "@/app/(trust)/people/[personId]/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { PersonPage } from "@/lib/people/read-person";

type Props = { person: PersonPage; self: boolean; leavesFrom: string };

/** Coming in and going: invitation, lost codes, suspension, leaving. Nobody does these to themselves. */
export function Access({ person, self, leavesFrom }: Props) {
  const parts = [{ kind: "hidden" as const, name: "personId", value: person.id }];
  if (self) return <Section title="Access" lede="This is you. Another administrator can suspend you or reset your codes; your password and codes are under Account."><ButtonLink href="/account" kind="secondary">Your account</ButtonLink></Section>;
  if (person.suspended)
    return (
      <Section title="Access" lede="They cannot sign in. What is theirs is still here.">
        <DescribedForm bar={false} action={restoreAction} submit="Let them in again" pendingLabel="One moment…" parts={parts} />
      </Section>
    );
  return (
    <>
      <Section title="Access" lede="An invitation holds for two weeks and works once. Sending another does no harm.">
        <div className="flex flex-wrap gap-3">
          <DescribedForm bar={false} action={inviteAction} submit="Send an invitation" pendingLabel="Sending…" kind="secondary" parts={parts} />
          <DescribedForm bar={false} action={resetCodesAction} submit="Reset their codes" pendingLabel="One moment…" kind="secondary" parts={parts} />
        </div>
      </Section>
      <Section title="Going" lede={`Leaving the ${leavesFrom} ends their roles and line management and hands on what is open; history stays. Suspension shuts the door at once and changes nothing else.`}>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`/people/${person.id}/leave`} kind="secondary">They are leaving</ButtonLink>
          <DescribedForm bar={false} action={suspendAction} submit="Suspend" pendingLabel="One moment…" kind="danger" parts={parts} />
        </div>
      </Section>
    </>
  );
}

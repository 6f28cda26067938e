import { askCoachAction, inviteCoachAgainAction, letCoachGoAction } from "@/app/(trust)/institute/coaching/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { CoachOf, Participant } from "@/lib/institute/coaching/read-cohort-coaching";
import { inShort } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { counted } from "@/lib/words";

type Props = { cohortId: string; coaches: readonly CoachOf[]; participants: readonly Participant[] };

/** The cohort's coaches, and the way to ask another. */
export function Coaches({ cohortId, coaches, participants }: Props) {
  const people = (coach: CoachOf) => participants.filter(({ coachId }) => coachId === coach.personId).length;
  const ask = (
    <DescribedForm
      bar={false} action={askCoachAction} submit="Ask them" kind={coaches.length === 0 ? "primary" : "secondary"}
      parts={[
        { kind: "hidden", name: "requestId", value: v7() },
        { kind: "hidden", name: "cohortId", value: cohortId },
        { kind: "text", name: "name", label: "Name", autoComplete: "off" },
        { kind: "text", type: "email", name: "email", label: "E-mail address", hint: "Of somebody outside the trust. They get an invitation and see their own participants, and nothing else.", autoComplete: "off" },
      ]}
    />
  );
  return (
    <Section title="Coaches" lede={coaches.length === 0 ? "Nobody is asked yet. A coach comes from outside: nobody’s colleague here." : undefined}>
      {coaches.length > 0 && (
        <ul className="mb-6 max-w-text border-t border-line">
          {coaches.map((coach) => (
            <li key={coach.id} className="border-b border-line py-3">
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <span className="font-[550]">{coach.name}</span>
                {coach.suspended && <Tag tone="attention">Account suspended</Tag>}
              </p>
              <p className="text-sm break-words text-muted">{coach.email} · coaches {counted(people(coach), "person", "people")}{coach.lastDay && `, up to ${inShort(coach.lastDay)}`}</p>
              {coach.suspended && <p className="mt-1 text-sm">They cannot come in or read anything until an administrator opens the account again. Give their people another coach if that takes long.</p>}
              <div className="mt-2 flex flex-wrap gap-3">
                <OneButton action={inviteCoachAgainAction} fields={{ cohortCoachId: coach.id }} kind="quiet" size="small" about={`to ${coach.name}`}>Send the invitation again</OneButton>
              </div>
              <Details summary={`${coach.name} stops coaching here`}>
                <p className="mb-3 max-w-text">From today they see none of the cohort’s people. They go on reading the sessions that they held.</p>
                <OneButton action={letCoachGoAction} fields={{ cohortCoachId: coach.id }} kind="secondary">End their coaching</OneButton>
              </Details>
            </li>
          ))}
        </ul>
      )}
      <div className="max-w-text">{coaches.length === 0 ? ask : <Details summary="Ask another coach">{ask}</Details>}</div>
    </Section>
  );
}

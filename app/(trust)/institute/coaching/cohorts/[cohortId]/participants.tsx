import { giveCoachAction } from "@/app/(trust)/institute/coaching/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { roleWord } from "@/lib/home/role-words";
import type { CoachOf, OnlineDate, Participant } from "@/lib/institute/coaching/read-cohort-coaching";
import { type Day, inShort } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";

type Props = { coaches: readonly CoachOf[]; participants: readonly Participant[]; words: Record<string, string>; today: Day };

/** Which sessions are set and which were held, by day. */
function datesLine(dates: readonly OnlineDate[], today: Day): string {
  if (dates.length === 0) return "No session set yet";
  return dates.map(({ number, heldOn, held }) => `Session ${number} ${held ? "held on" : heldOn < today ? "was set for" : "is on"} ${inShort(heldOn)}`).join(" · ");
}

/** Who of the cohort has which coach, and the way to give them one. */
export function Participants({ coaches, participants, words, today }: Props) {
  if (participants.length === 0) return <Section title="The cohort"><p className="max-w-text text-muted">Nobody is in the cohort yet. Ask a coach now, and give them their people once there are some.</p></Section>;
  const about = ({ coachName, job, school }: Participant) => [coachName ? `With ${coachName} now` : "No coach yet", roleWord(job, words), school].filter(Boolean).join(" · ");
  return (
    <Section title="Who coaches whom">
      <ul className="max-w-text border-t border-line">
        {participants.map((one) => (
          <li key={one.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3">
            <span className="min-w-0">
              <span className="font-[550]">{one.name}</span>
              {one.coachName && <span className="block text-sm">with {one.coachName}</span>}
              <span className="block text-sm text-muted">{datesLine(one.dates, today)}</span>
            </span>
            {!one.coachName && <Tag tone="attention">No coach yet</Tag>}
          </li>
        ))}
      </ul>
      {coaches.length > 0 && (
        <div className="mt-8 max-w-text">
          <h3 className="mb-4 font-serif text-lg">Give a coach their people</h3>
          <DescribedForm
            bar={false} action={giveCoachAction} submit="Give them this coach"
            parts={[
              { kind: "hidden", name: "requestId", value: v7() },
              { kind: "radio", name: "cohortCoachId", label: "The coach", options: coaches.map(({ id, name }) => ({ value: id, label: name })) },
              { kind: "ticks", name: "memberIds", label: "Whom they coach", hint: "Who has another coach changes from today. What they wrote for the earlier one stays between those two.", options: participants.map((one) => ({ value: one.id, label: one.name, hint: about(one) })) },
            ]}
          />
        </div>
      )}
    </Section>
  );
}

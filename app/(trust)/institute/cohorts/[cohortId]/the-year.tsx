import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { FoundCohort } from "@/lib/institute/cohorts/find-cohort";
import type { ListedSession, ListedTask } from "@/lib/institute/cohorts/read-year";
import { type Day, inWords } from "@/lib/school-year/day";
import { counted } from "@/lib/words";

const mineWords = { none: "To try", sent: "Sent", brought: "You bring it" } as const;

type Props = { cohort: FoundCohort; sessions: readonly ListedSession[]; tasks: readonly ListedTask[]; today: Day };

/** A cohort's year for those who are in it: its sessions in their order, and its tasks. */
export function TheYear({ cohort, sessions, tasks, today }: Props) {
  const { id, runs, programme } = cohort;
  if (!runs && sessions.length === 0) return null;
  const held = sessions.filter(({ calledOff }) => !calledOff);
  const next = held.find(({ heldOn }) => heldOn >= today);
  return (
    <>
      <Section
        title="Sessions" lede={runs && held.length < programme.fewestSessions ? `${held.length} of at least ${programme.fewestSessions} are planned.` : undefined}
        actions={runs && held.length < programme.mostSessions && <ButtonLink href={`/institute/cohorts/${id}/sessions/new`} kind="secondary" icon="plus">Plan a session</ButtonLink>}
      >
        <LinkRows rows={sessions.map(({ id: sessionId, theme, heldOn, startsAt, place, calledOff }) => ({ key: sessionId, href: `/institute/sessions/${sessionId}`, title: theme, about: `${inWords(heldOn)} at ${startsAt}, ${place}`, tag: calledOff ? <Tag>Called off</Tag> : sessionId === next?.id && <Tag tone="strong">Next</Tag> }))} />
      </Section>
      {tasks.length > 0 && (
        <Section title="Gap tasks">
          <LinkRows
            rows={tasks.map(({ id: taskId, title, dueOn, sent, mine, waits }) => ({
              key: taskId, href: `/institute/gap-tasks/${taskId}`, title, about: runs ? `By ${inWords(dueOn)} · ${counted(sent, "person has", "people have")} sent it` : `By ${inWords(dueOn)}`,
              tag: cohort.takesPart && <Tag tone={mine === "none" && waits && dueOn >= today ? "attention" : "plain"}>{mine === "none" && !waits ? "Not asked for" : mineWords[mine]}</Tag>,
            }))}
          />
        </Section>
      )}
    </>
  );
}

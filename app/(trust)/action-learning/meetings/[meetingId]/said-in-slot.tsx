import { takeWordBackAction } from "@/app/(trust)/action-learning/meetings/word-actions";
import { OneButton } from "@/components/forms/one-button";
import { SaidWords } from "@/components/live/said-words";
import { Details } from "@/components/ui/details";
import type { MeetingPage, MeetingPart } from "@/lib/action-learning/meetings/read-meeting";
import type { Word } from "@/lib/action-learning/words/read-words";
import { nameIn } from "@/lib/live/who-came";
import { withItsYear } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { capital } from "@/lib/words";

type Props = { meeting: MeetingPage; part: MeetingPart; viewer: Viewer; /** Whether what the presenter wrote stands here to read, and not in boxes. */ own: boolean; takesBack: boolean };

const kindWords: Record<Word["kind"], string> = { question: "asks", challenge: "sees it otherwise", floor: "adds at the end" };

/** What was said in a slot, to read: the issue, what should come of it with its earlier wordings, questions and challenges, the plan. */
export function SaidInSlot({ meeting, part, viewer, own, takesBack }: Props) {
  const { issue, outcomes, words, plan } = part;
  const [outcome, ...earlier] = outcomes;
  if (!words.length && !earlier.length && (!own || (!issue && !outcome && !plan))) return null;
  return (
    <div className="mt-6 flex flex-col gap-4">
      {own && issue && <SaidWords title="The issue" text={issue.issue} />}
      {own && outcome && <SaidWords title="What should come of it" text={outcome.outcome} />}
      {earlier.length > 0 && (
        <Details summary={earlier.length === 1 ? "How it was worded before" : `How it was worded before, ${earlier.length} times`}>
          <ul className="flex flex-col gap-2">{earlier.map(({ number, outcome: text }) => <li key={number} className="max-w-text whitespace-pre-line text-muted">{text}</li>)}</ul>
        </Details>
      )}
      {words.length > 0 && (
        <ul className="flex flex-col gap-3">
          {words.map((word) => (
            <li key={word.id} className="border-l-2 border-line pl-4">
              <p className="text-sm text-muted">{capital(nameIn(meeting, word.authorId, viewer))} {word.authorId === viewer.personId ? kindWords[word.kind].replace(/s\b/, "") : kindWords[word.kind]}</p>
              <p className="max-w-text whitespace-pre-line">{word.text}</p>
              {word.because !== null && <p className="max-w-text whitespace-pre-line"><span className="text-muted">Because</span> {word.because}</p>}
              {takesBack && word.authorId === viewer.personId && <OneButton action={takeWordBackAction} fields={{ meetingId: meeting.id, wordId: word.id }} kind="quiet" size="small" about={word.text}>Take it back</OneButton>}
            </li>
          ))}
        </ul>
      )}
      {own && plan && <SaidWords title={`The plan, by ${withItsYear(plan.dueOn)}`} text={plan.plan} />}
    </div>
  );
}

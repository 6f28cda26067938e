import { replyAction } from "@/app/(trust)/institute/gap-tasks/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Section } from "@/components/ui/section";
import { londonDay } from "@/lib/clock";
import type { FoundAnswer } from "@/lib/institute/gap-tasks/find-answer";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";

/** What the author and the facilitators write to each other; nobody of the cohort reads it. */
export function Replies({ answer }: { answer: FoundAnswer }) {
  const { id, replies, side, person } = answer;
  return (
    <Section title="Between you" lede={replies.length === 0 ? (side === "author" ? "The facilitators have not written yet." : "Begin with what they tried, and end with a question.") : undefined}>
      {replies.length > 0 && (
        <ol className="mb-6 flex max-w-text flex-col gap-5">
          {replies.map((one) => (
            <li key={one.id} className="border-l-2 border-line pl-4">
              <p className="text-sm text-muted">{one.author}, {inWords(londonDay(one.writtenAt))} at {timeOfDay(one.writtenAt)}</p>
              <p className="whitespace-pre-line">{one.text}</p>
            </li>
          ))}
        </ol>
      )}
      <DescribedForm
        bar={false} action={replyAction} kind="secondary" submit="Send"
        parts={[
          { kind: "hidden", name: "requestId", value: v7() },
          { kind: "hidden", name: "answerId", value: id },
          { kind: "area", name: "text", label: side === "author" ? "Write back" : `Write to ${person.split(" ")[0]}`, rows: 4, whoSees: { kind: "group", names: side === "author" ? ["the facilitators"] : [person, "the other facilitators"] } },
        ]}
      />
    </Section>
  );
}

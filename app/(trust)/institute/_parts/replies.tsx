import type { ReactNode } from "react";
import { DescribedForm } from "@/components/forms/described-form";
import { Section } from "@/components/ui/section";
import { londonDay } from "@/lib/clock";
import type { FormState } from "@/lib/forms/form-state";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";

type Props = {
  replies: readonly { id: string; author: string; text: string; writtenAt: Date; own?: ReactNode }[];
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** What is written about, as the form sends it. */
  about: { name: string; value: string };
  side: "author" | "facilitator";
  /** Whose it is. */
  person: string;
  /** Who of those who run the cohort reads it. */
  readers: readonly string[];
  /** Before a facilitator has written anything, what helps them to begin. */
  begin: string;
  kind: "group" | "personal";
};

/** What an author and the facilitators write to each other; nobody of the cohort reads it. */
export function Replies({ replies, action, about, side, person, readers, begin, kind }: Props) {
  return (
    <Section title="Between you" lede={replies.length > 0 ? undefined : side === "author" ? "The facilitators have not written yet." : begin}>
      {replies.length > 0 && (
        <ol className="mb-6 flex max-w-text flex-col gap-5">
          {replies.map(({ id, author, text, writtenAt, own }) => (
            <li key={id} className="border-l-2 border-line pl-4">
              <p className="text-sm text-muted">{author}, {inWords(londonDay(writtenAt))} at {timeOfDay(writtenAt)}</p>
              <p className="whitespace-pre-line">{text}</p>
              {own}
            </li>
          ))}
        </ol>
      )}
      <DescribedForm
        bar={false} action={action} kind="secondary" submit="Send" pendingLabel="Sending…"
        parts={[
          { kind: "hidden", name: "requestId", value: v7() },
          { kind: "hidden", ...about },
          { kind: "area", name: "text", label: side === "author" ? "Write back" : `Write to ${person.split(" ")[0]}`, rows: 4, whoSees: { kind, names: side === "author" ? readers : [person, "the other facilitators who read it"] } },
        ]}
      />
    </Section>
  );
}

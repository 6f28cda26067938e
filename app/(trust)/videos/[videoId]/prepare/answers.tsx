import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { WhoSees } from "@/components/ui/who-sees";
import { returnReasons } from "@/lib/videos/review/criteria";
import type { ReviewAnswer } from "@/lib/videos/review/list-answers";

const verdicts = { publish: "Said yes", return: "Returned it" };

/** What the reviewers of the latest round said. */
export function Answers({ answers, sent }: { answers: readonly ReviewAnswer[]; sent: boolean }) {
  return (
    <Section title={sent ? "Your reviewers" : "What the reviewers said"}>
      <ul className="max-w-text border-t border-line">
        {answers.map(({ id, reviewer, verdict, reasons, words }) => (
          <li key={id} className="border-b border-line py-3">
            <p className="flex flex-wrap items-center justify-between gap-2">
              <span className="font-[550]">{reviewer}</span>
              <Tag tone={verdict === "return" ? "attention" : "plain"}>{verdict ? verdicts[verdict] : sent ? "Has not answered yet" : "Did not need to answer"}</Tag>
            </p>
            {reasons.length > 0 && <ul className="mt-2 list-disc pl-5">{reasons.map((reason) => <li key={reason}>{returnReasons[reason]}</li>)}</ul>}
            {words && <p className="mt-2 whitespace-pre-line text-ink-soft">{words}</p>}
          </li>
        ))}
      </ul>
      <div className="mt-3"><WhoSees kind="group" names={["the reviewer who wrote it"]} /></div>
    </Section>
  );
}

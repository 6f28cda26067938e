import { DescribedForm } from "@/components/forms/described-form";
import { criteria, returnReasons, reviewAgainIn } from "@/lib/videos/review/criteria";
import { answerReviewAction } from "../../watch-actions";

/** The criteria, then publish it, or return it with reasons. */
export function AnswerForm({ videoId, owner }: { videoId: string; owner: string }) {
  const whoSees = { kind: "group", names: [owner] } as const;
  const choices = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <DescribedForm
      action={answerReviewAction} submit="Give this answer" cancel={{ href: "/videos" }}
      parts={[
        { kind: "hidden", name: "videoId", value: videoId },
        { kind: "ticks", name: "met", label: "Which of these does it meet?", options: criteria.map(({ key, words }) => ({ value: key, label: words })) },
        { kind: "radio", name: "verdict", label: "Your answer", options: [{ value: "publish", label: "Publish it", hint: "It meets every point above." }, { value: "return", label: "Return it", hint: "The owner gets your reasons and may send it again." }], whoSees },
        { kind: "select", name: "again", label: "If you publish it: when is it looked at again?", value: "12", options: choices(reviewAgainIn), whoSees: { kind: "trust" } },
        { kind: "ticks", name: "reasons", label: "If you return it: why?", optional: true, options: choices(returnReasons), whoSees },
        { kind: "area", name: "words", label: "And in your own words", hint: "What is good in it first, then what would make it ready.", optional: true, whoSees },
      ]}
    />
  );
}

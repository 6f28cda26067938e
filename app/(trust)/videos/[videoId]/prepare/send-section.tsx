import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Section } from "@/components/ui/section";
import type { FoundVideo } from "@/lib/videos/find-video";
import type { Reviewer } from "@/lib/videos/review/list-reviewers";
import type { VideoState } from "@/lib/videos/state";
import { sendForReviewAction, takeBackAction } from "../../actions";

type Props = { video: FoundVideo; state: VideoState; reviewers: readonly Reviewer[]; ready: boolean };

const TAKEN_DOWN = "It is taken down while you change it, and reviewed again before it is published.";
const DUE = `Its reviewers are asked to look at it again; until they have, it stays published. If they no longer review, take it back and send it to others. ${TAKEN_DOWN}`;

/** Sending it to reviewers by name; or, once it is sent, taking it back. */
export function SendSection({ video: { id, sentAt, publishedAt, pupilsVisible }, state, reviewers, ready }: Props) {
  if (sentAt)
    return (
      <Section title="Change it" lede={state === "due" ? DUE : publishedAt ? TAKEN_DOWN : "Take it back first. The reviewers then no longer see it."}>
        <OneButton action={takeBackAction} fields={{ videoId: id }} kind="secondary" pendingLabel="Taking it back…">Take it back</OneButton>
      </Section>
    );
  const needed = pupilsVisible ? 2 : 1;
  if (reviewers.length < needed)
    return (
      <Section title="Send it for review">
        <p className="max-w-text text-muted">
          {needed === 2 ? "Where pupils can be seen, two reviewers look at it." : "A reviewer looks at it."} Your trust has named {reviewers.length === 0 ? "none yet" : "one"}: an administrator gives that duty under People.
        </p>
      </Section>
    );
  const options = reviewers.map((reviewer) => ({ value: reviewer.id, label: reviewer.name }));
  return (
    <Section title="Send it for review" lede={ready ? (pupilsVisible ? "Pupils can be seen or heard, so two reviewers look at it." : "One reviewer looks at it.") : "One reviewer looks at it; two where pupils can be seen or heard."}>
      {ready ? (
        <DescribedForm
          action={sendForReviewAction} submit="Send it for review" pendingLabel="Sending…" bar={false}
          parts={[
            { kind: "hidden", name: "videoId", value: id },
            { kind: "select", name: "reviewerA", label: pupilsVisible ? "First reviewer" : "Reviewer", placeholder: "Choose one", options },
            ...(pupilsVisible ? [{ kind: "select", name: "reviewerB", label: "Second reviewer", placeholder: "Choose another", options } as const] : []),
          ]}
        />
      ) : (
        <p className="max-w-text text-muted">When everything above is done, you choose who reviews it.</p>
      )}
    </Section>
  );
}

import { releaseAction } from "@/app/(trust)/returns/actions";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { LookAgain } from "@/components/ui/look-again";
import { MomentText } from "@/components/ui/moment-text";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { ReadRound } from "@/lib/returns/reading/read-round";
import { v7 } from "@/lib/submissions/uuid";

type Props = { roundId: string; mayGive: boolean } & Pick<ReadRound, "released" | "preparation">;

/** What of a half term everybody was given, that it is being prepared, and the button that asks for it. */
export function ForEverybody({ roundId, mayGive, released, preparation }: Props) {
  const isPreparing = preparation?.state === "preparing";
  return (
    <Section title="For everybody in the trust" lede="The same figures with small numbers hidden, and as many more as it takes that nobody can work them out. Staff, trustees and governors can then see them.">
      {preparation?.state === "failed" && <Notice kind="attention" title="The figures were not given">{preparation.why}</Notice>}
      {isPreparing && <BeingPrepared roundId={roundId} {...preparation} />}
      {released && !isPreparing && <p className="mb-3 text-muted">Given on <MomentText at={released.at} />. Giving them again takes in what was sent since.</p>}
      <div className="flex flex-wrap items-start gap-4">
        {mayGive && !isPreparing && <OneButton action={releaseAction} fields={{ requestId: v7(), roundId }} kind={released ? "secondary" : "primary"} pendingLabel="One moment…">{released ? "Give them again" : "Give them to everybody"}</OneButton>}
        {released && <ButtonLink href={`/returns/${roundId}/everybody`} kind="secondary">See what everybody sees</ButtonLink>}
      </div>
    </Section>
  );
}

function BeingPrepared({ roundId, done, toDo, askedBy, askedAt }: { roundId: string; done: number; toDo: number; askedBy: string; askedAt: Date }) {
  return (
    <div className="mb-3 flex max-w-text flex-col gap-2" aria-live="polite">
      <p>Being prepared: {done > 0 ? `${done} of ${toDo} steps are done.` : "what is small is being hidden."} It takes a few seconds, in a large trust up to a minute.</p>
      <p className="text-sm text-muted">
        Asked for by {askedBy}, <MomentText at={askedAt} />. You can leave this page. <a href={`/returns/${roundId}`} className="inline-flex min-h-11 items-center">Look again</a>
      </p>
      <LookAgain />
    </div>
  );
}

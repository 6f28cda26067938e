import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { FoundTask } from "@/lib/institute/gap-tasks/find-task";
import { timeOfDay } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { Added } from "./added";
import { TryForm } from "./try-form";
import { tryParts } from "./try-parts";

type Props = { task: FoundTask; mine: NonNullable<FoundTask["mine"]>; facilitators: readonly string[]; personId: string };

/** 'I tried it': the words, a photograph, a file, saved for oneself until they are sent. */
export function Try({ task: { id }, mine, facilitators, personId }: Props) {
  const { draft, answer, pictures, files, browserKey } = mine;
  const version = draft?.version ?? 0;
  const form = (
    <>
      <TryForm
        key={`${version}.${pictures.length}.${files.length}`} taskId={id} requestId={v7()} sent={answer !== undefined} parts={tryParts(draft ?? answer, facilitators)}
        draft={{ kind: "gap-task", id, route: `/institute/gap-tasks/${id}/draft`, personId, browserKey, version, savedAt: draft?.newer ? timeOfDay(draft.savedAt) : undefined }}
      />
      <Added pictures={pictures} files={files} sent={answer !== undefined} />
    </>
  );
  if (answer && !draft?.newer) return <div className="mt-8"><Details summary="Change what you sent">{form}</Details></div>;
  return (
    <Section title="I tried it" lede={answer ? "You changed what you sent. Only you can see that until you send it again." : "A few words are enough. They save themselves, and nobody sees them until you send them."}>
      {form}
    </Section>
  );
}

import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { londonDay } from "@/lib/clock";
import type { FoundTask } from "@/lib/institute/gap-tasks/find-task";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { Added } from "./added";
import { TryForm } from "./try-form";

type Props = { task: FoundTask; mine: NonNullable<FoundTask["mine"]>; facilitators: readonly string[] };

/** 'I tried it': the words, a photograph, a file, saved for oneself until they are sent. */
export function Try({ task, mine, facilitators }: Props) {
  const { draft, answer, pictures, files } = mine;
  const said = draft ?? answer;
  const form = (
    <>
      <TryForm
        taskId={task.id} requestId={v7()} sent={answer !== undefined} facilitators={facilitators}
        said={{ did: said?.did ?? "", evidence: said?.evidence ?? "", changed: said?.changed ?? "", learned: said?.learned ?? "" }}
      />
      <Added pictures={pictures} files={files} />
    </>
  );
  if (answer && !draft) return <div className="mt-8"><Details summary="Change what you sent">{form}</Details></div>;
  return (
    <Section title="I tried it" lede={draft ? `Saved on ${inWords(londonDay(draft.savedAt))} at ${timeOfDay(draft.savedAt)}. Only you can see this until you send it.` : "A few words are enough. Save as often as you like; nobody sees it until you send it."}>
      {form}
    </Section>
  );
}

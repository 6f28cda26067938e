import { OneButton } from "@/components/forms/one-button";
import { MomentText } from "@/components/ui/moment-text";
import { Section } from "@/components/ui/section";
import type { TakenOut } from "@/lib/rubric/drafts/read-draft";
import { removePartAction } from "./draft-actions";

/** What is out of the draft and may come back, with all that was written in it. */
export function TakenOutList({ frameworkId, takenOut }: { frameworkId: string; takenOut: readonly TakenOut[] }) {
  return (
    <Section id="taken-out" title="Taken out" lede="Nothing is lost: each can come back as it was.">
      <ul className="max-w-text border-t border-line">
        {takenOut.map(({ kind, id, title, by, at }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
            <div className="min-w-0 grow basis-64">
              <p className="font-[550]">{title}</p>
              <p className="text-sm text-muted">{kind === "area" ? "An area and what stands in it" : "An element"}{by && at && <>, taken out by {by}, <MomentText at={at} /></>}</p>
            </div>
            <OneButton action={removePartAction} fields={{ frameworkId, of: kind, id, removed: "false" }} kind="secondary" size="small" pendingLabel="Bringing back…" about={title}>Bring back</OneButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

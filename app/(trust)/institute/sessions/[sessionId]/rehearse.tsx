import { formAction } from "@/app/(trust)/institute/sessions/[sessionId]/rehearsal/actions";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import type { FoundSession } from "@/lib/institute/sessions/find-session";
import type { Day } from "@/lib/school-year/day";

type Props = { session: FoundSession; today: Day };

/** Where a conversation is rehearsed: the groups of the day, and the way to a script of one's own. */
export function Rehearse({ session, today }: Props) {
  const { id, cohort, calledOff, heldOn, formed, attendance } = session;
  const now = heldOn === today && !calledOff;
  const forms = cohort.runs && now && !formed && attendance.some(({ state }) => state === "came");
  return (
    <Section title="Rehearse a conversation" lede="State the issue, their side, options, resolution, move and follow up: write what you would say, then say it aloud in a group of three or so.">
      {(forms || formed || now) && (
        <div className="mb-6">
          {forms && <OneButton action={formAction} fields={{ sessionId: id }} pendingLabel="Making them…">Make rehearsal triads</OneButton>}
          {!forms && <ButtonLink href={`/institute/sessions/${id}/rehearsal`} kind={now ? "primary" : "secondary"}>{!now ? "Who was with whom" : cohort.runs ? "The rehearsal" : "My group"}</ButtonLink>}
          {cohort.runs && now && !formed && !forms && <p className="mt-3 max-w-text text-muted">The groups are made of those who came: mark that first.</p>}
        </div>
      )}
      <ButtonLink href="/institute/scripts" kind="secondary">Write your script</ButtonLink>
      <div className="mt-3"><WhoSees kind="own" /></div>
    </Section>
  );
}

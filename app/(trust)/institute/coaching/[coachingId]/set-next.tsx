import { setOnlineSessionAction } from "@/app/(trust)/institute/coaching/actions";
import { whenParts } from "@/app/(trust)/institute/coaching/_parts/when-parts";
import { DescribedForm } from "@/components/forms/described-form";
import { Section } from "@/components/ui/section";
import type { FoundCoaching } from "@/lib/institute/coaching/find-coaching";
import { v7 } from "@/lib/submissions/uuid";

/** The way to set the next session's day: either of the two does it. */
export function SetNext({ coaching: { id, next, other } }: { coaching: FoundCoaching }) {
  if (next === null) return null;
  return (
    <Section title={`Set a day for session ${next}`} lede={`Either of you sets it and may change it later. ${other.name} hears of it by mail, and it stands in both calendars.`}>
      <DescribedForm bar={false} action={setOnlineSessionAction} submit="Set the day" parts={[{ kind: "hidden", name: "requestId", value: v7() }, { kind: "hidden", name: "coachingId", value: id }, ...whenParts(other.name)]} />
    </Section>
  );
}

import { endAction } from "@/app/(trust)/bright-spots/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import type { FoundBrightSpot } from "@/lib/bright-spots/find-bright-spot";

/** The way to end it, folded: it is there on any day for those whose it is. */
export function EndSection({ spot }: { spot: FoundBrightSpot }) {
  const shows = spot.confirmedAt !== null;
  return (
    <div className="mt-12">
      <Details summary={shows ? "End this bright spot" : "Take it back"}>
        <DescribedForm
          bar={false} action={endAction} kind="secondary" submit={shows ? "End it today" : "Take it back"}
          parts={[
            { kind: "hidden", name: "brightSpotId", value: spot.id },
            { kind: "area", name: "reason", label: "Why it ends", hint: "Such as ‘The year group has moved on’.", rows: 2, whoSees: shows ? { kind: "trust" } : { kind: "group", names: [spot.host, spot.markedBy], writer: false } },
          ]}
        />
      </Details>
    </div>
  );
}

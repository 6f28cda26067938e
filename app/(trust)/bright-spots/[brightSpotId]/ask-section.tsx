import Link from "next/link";
import { askAction } from "@/app/(trust)/bright-spots/visits/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Section } from "@/components/ui/section";
import type { FoundBrightSpot } from "@/lib/bright-spots/find-bright-spot";
import { canAskToSee } from "@/lib/bright-spots/policy";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";

/** Whom to ask, and the asking itself for somebody from elsewhere. */
export function AskSection({ spot, viewer }: { spot: FoundBrightSpot; viewer: Viewer }) {
  const whoSees = { kind: "group", names: [spot.host, "the principal of their school"] } as const;
  const asks = spot.hostThere && !spot.myVisitId && canAskToSee(viewer, spot);
  return (
    <Section title={asks ? "Ask to see it" : "Whom to ask"} lede={spot.hostThere ? `${spot.host} at ${spot.school} shows it.` : `${spot.host}, who showed it, no longer works there. Ask the school’s principal.`}>
      {spot.myVisitId && <Link href={`/bright-spots/visits/${spot.myVisitId}`} className="inline-flex min-h-11 items-center">You asked to see it: where that stands</Link>}
      {asks && (
        <DescribedForm
          bar={false} action={askAction} submit={`Ask ${spot.host.split(" ")[0]}`}
          parts={[
            { kind: "hidden", name: "requestId", value: v7() },
            { kind: "hidden", name: "brightSpotId", value: spot.id },
            { kind: "area", name: "purpose", label: "What you want to see, and what for", whoSees },
            { kind: "area", name: "daysThatSuit", label: "Days that suit you", hint: "Such as ‘Tuesday mornings before half term’.", rows: 2, whoSees },
          ]}
        />
      )}
    </Section>
  );
}

import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { lookAgainAction } from "@/app/(trust)/look-again-action";
import { LivePage } from "@/components/live/live-page";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readRehearsal } from "@/lib/institute/rehearsals/read-rehearsal";
import { inWords } from "@/lib/school-year/day";
import { FormGroups, Formed } from "./formed";
import { MyGroup } from "./my-group";
import { MyRole } from "./my-role";
import { Over } from "./over";
import { Room } from "./room";

export const metadata: Metadata = { title: "Rehearsal" };

const above = { "not-formed": "Rehearsal", formed: "The groups are made", "under-way": "Under way", over: "Held" };

export default async function RehearsalPage({ params }: { params: Promise<{ sessionId: string }> }) {
  const viewer = await requireViewer();
  const rehearsal = await orNotFound(readRehearsal(viewer, idOrNotFound((await params).sessionId)));
  const { sessionId, state, runs, mine, heldOn } = rehearsal;
  const path = `/institute/sessions/${sessionId}`;
  const goesOn = (state === "not-formed" && heldOn === viewer.today) || state === "formed" || state === "under-way";
  return (
    <>
      <PageHeader above={state === "over" && rehearsal.round === 0 ? "Not rehearsed" : above[state]} title="Rehearse a conversation" lede={`${rehearsal.theme}, ${inWords(heldOn)}`} back={{ href: path, label: "The session" }} />
      <LivePage address={goesOn ? `${path}/rehearsal/live` : undefined} revision={rehearsal.revision} lookAgain={lookAgainAction}>
        {state === "not-formed" && <FormGroups rehearsal={rehearsal} viewer={viewer} />}
        {state === "formed" && (mine || !runs) && <MyGroup rehearsal={rehearsal} viewer={viewer} />}
        {state === "formed" && runs && <Formed rehearsal={rehearsal} />}
        {state === "under-way" && <MyRole rehearsal={rehearsal} viewer={viewer} />}
        {state === "under-way" && runs && <Room rehearsal={rehearsal} viewer={viewer} />}
        {state === "over" && <Over rehearsal={rehearsal} viewer={viewer} />}
      </LivePage>
      {goesOn && <noscript><p className="mt-8"><ButtonLink href={`${path}/rehearsal`} kind="secondary">Look again where it stands</ButtonLink></p></noscript>}
      <div className="mt-12 flex max-w-text flex-col gap-2">
        <p className="text-sm text-muted">Nothing that is said or played is kept. What stays is who was in which group on this day.</p>
        <WhoSees kind="group" names={["The cohort of this day", "its facilitators"]} writer={false} />
      </div>
    </>
  );
}

import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { MomentText } from "@/components/ui/moment-text";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readCheckIn } from "@/lib/check-ins/conversation/read-check-in";
import { isOneOfTheTwo } from "@/lib/check-ins/policy";
import { isExecutive } from "@/lib/viewers/viewer";
import { v7 } from "@/lib/submissions/uuid";
import { firstName } from "../first-name";
import { Additions } from "./additions";
import { Discussed } from "./discussed";
import { PersonalLink } from "./personal-link";
import { Response } from "./response";
import { SchoolPart } from "./school-part";

export const metadata: Metadata = { title: "Check-in" };

type Props = { params: Promise<{ checkInId: string }>; searchParams: Promise<{ shared?: string; gone?: string; said?: string }> };

export default async function CheckInPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const id = idOrNotFound((await params).checkInId);
  const checkIn = await orNotFound(readCheckIn(viewer, id));
  const mine = checkIn.leader.id === viewer.personId;
  const two = { leaderId: checkIn.leader.id, leadId: checkIn.lead.id };
  const among = isOneOfTheTwo(viewer, two);
  const answers = !mine && (viewer.leads.includes(checkIn.leader.id) || isExecutive(viewer));
  const { shared, gone } = await searchParams;
  return (
    <>
      <PageHeader
        above={<>{checkIn.weekName}, shared on <MomentText at={checkIn.sharedAt} /></>}
        title={mine ? "Your check-in" : `${checkIn.leader.name}’s check-in`}
        back={{ href: mine ? "/check-ins" : `/check-ins/lead?week=${checkIn.weekOf}`, label: "Check-ins" }}
        lede={mine ? `With ${checkIn.lead.name}.` : `${checkIn.schools.map(({ name }) => name).join(" and ")}, with ${checkIn.lead.name}.`}
      />
      <div className="flex flex-col gap-6">
        {shared !== undefined && mine && (
          <Notice kind="success" title={`Shared with ${firstName(checkIn.lead.name)}`}>
            {checkIn.hasPersonalPart ? "How you are stays between the two of you." : "When you have talked about it, both of you say so here."}
          </Notice>
        )}
        {gone !== undefined && among && <Notice kind="success" title="Deleted for both of you">Its words are nowhere any more. The log keeps only that it was deleted.</Notice>}
        {checkIn.hasPersonalPart && <PersonalLink checkIn={checkIn} mine={mine} />}
        {checkIn.schools.map((school) => (
          <SchoolPart key={school.id} school={school} descriptors={viewer.trust.descriptors} answers={answers} checkInId={checkIn.id} />
        ))}
        <Response checkIn={checkIn} writes={viewer.personId === checkIn.lead.id && !checkIn.discussedAt} reads={among || answers} />
        <Additions checkIn={checkIn} among={among} requestId={v7()} />
        <Discussed checkIn={checkIn} viewer={viewer} />
      </div>
    </>
  );
}

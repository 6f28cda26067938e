import { MomentText } from "@/components/ui/moment-text";
import type { ReadCheckIn } from "@/lib/check-ins/conversation/read-check-in";
import { firstName } from "../first-name";
import { RespondForm } from "./respond-form";

type Props = { checkIn: ReadCheckIn; writes: boolean; reads: boolean };

/** The trust lead's coaching questions and response: a form for them, words for the other readers. */
export function Response({ checkIn: { id, lead, leader, response, discussedAt }, writes, reads }: Props) {
  if (!reads) return null;
  if (writes) return <RespondForm checkInId={id} saved={response} leader={firstName(leader.name)} />;
  return (
    <section className="max-w-text">
      <h2 className="mb-2">{firstName(lead.name)}’s response</h2>
      {!response && <p className="text-muted">{discussedAt ? "Nothing was written." : "Nothing yet."}</p>}
      {response?.questions && <><h3 className="text-lg">Questions to think about</h3><p className="mb-3 whitespace-pre-wrap">{response.questions}</p></>}
      {response?.response && <p className="whitespace-pre-wrap">{response.response}</p>}
      {response && <p className="mt-2 text-sm text-muted"><MomentText at={response.savedAt} /></p>}
    </section>
  );
}

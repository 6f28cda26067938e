import type { ReadSupport } from "@/lib/check-ins/conversation/read-check-in";
import { supportKindName } from "@/lib/check-ins/support-kinds";
import { AnswerForm } from "./answer-form";

type Props = { support: readonly ReadSupport[]; answers: boolean; checkInId: string };

/** Support that was wanted, and what became of it. */
export function SupportAsked({ support, answers, checkInId }: Props) {
  const [first] = support;
  if (!first) return null;
  return (
    <>
      <h3 className="mt-6 mb-2">Support wanted</h3>
      {first.note && <p className="mb-2 whitespace-pre-wrap">{first.note}</p>}
      <ul className="border-t border-line">
        {support.map((request) => (
          <li key={request.id} className="border-b border-line py-3">
            <p className="font-[550]">{supportKindName(request.kind)}</p>
            {request.answer ? <p>{request.answer} <span className="text-sm text-muted">({request.answeredBy})</span></p> : !answers && <p className="text-sm text-muted">Not answered yet</p>}
            {answers && !request.answer && <AnswerForm supportRequestId={request.id} checkInId={checkInId} />}
          </li>
        ))}
      </ul>
    </>
  );
}

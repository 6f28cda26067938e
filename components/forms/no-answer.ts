import { unstable_rethrow } from "next/navigation";
import type { Unanswered } from "@/components/ui/unanswered";

const digestOf = (error: unknown) => (error instanceof Error && "digest" in error ? String(error.digest) : undefined);

/**
 * What a form says when its action threw. A redirect or a missing page goes on its way.
 * @param sent only what carries a request id may promise to have one effect
 */
export function noAnswer(error: unknown, sent: FormData): Unanswered {
  unstable_rethrow(error);
  const reference = digestOf(error);
  if (reference) return { sent, words: `That did not work, and the fault is ours. What you typed is still here. If it keeps happening, give your trust’s administrator this reference: ${reference}.` };
  const again = sent.has("requestId") ? " It cannot be sent twice." : "";
  return { sent, words: `There was no answer: the connection may be down. What you typed is still here. Try again in a moment.${again}` };
}

import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/forms/form-state";

/** When both wrote: the other's text beside one's own. Saving again keeps what stands in the box. */
export function SomebodyWrote({ state }: { state: FormState }) {
  if (typeof state.saved !== "string") return null;
  return (
    <Notice kind="attention" title="Somebody saved this while you were writing">
      <p className="mb-2">Your words are in the box. Theirs, to take from:</p>
      <blockquote className="border-l-2 border-edge pl-4 whitespace-pre-line">{state.saved || "Nothing: the box was emptied."}</blockquote>
    </Notice>
  );
}

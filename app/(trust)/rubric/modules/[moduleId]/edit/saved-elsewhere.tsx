import { Notice } from "@/components/ui/notice";

/** Another editor saved while this one was writing: what was typed is still in the boxes. */
export function SavedElsewhere({ href }: { href: string }) {
  return (
    <Notice kind="attention" title="Another editor saved this while you were writing">
      Your words are still here. <a href={href} target="_blank" rel="noreferrer">Look at theirs in a new tab</a>, then save again: what stands here takes its place.
    </Notice>
  );
}

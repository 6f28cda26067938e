import { MomentText } from "@/components/ui/moment-text";
import type { ActionInFull } from "@/lib/actions/read-action";

const words = { done: "Done", on_track: "On track", stuck: "Stuck" };

/** What was said of an action, latest first; nothing of it is ever overwritten. */
export function History({ history }: { history: ActionInFull["history"] }) {
  return (
    <ol className="max-w-text border-t border-line">
      {history.map(({ at, authorName, progress, note }) => (
        <li key={at} className="border-b border-line py-3">
          <p><span className="font-[550]">{words[progress]}</span>{note && `: ${note}`}</p>
          <p className="text-sm text-muted">{authorName}, <MomentText at={new Date(at)} /></p>
        </li>
      ))}
    </ol>
  );
}

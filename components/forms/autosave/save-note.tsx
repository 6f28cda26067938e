import type { SaveState } from "@/components/forms/autosave/use-autosave";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { SaveLine } from "@/components/ui/save-line";

type Props = {
  state: SaveState<unknown>;
  /** The page itself, to come back to after signing in. */
  to: string;
  /** Before anything was written: who can see it. */
  fresh: string;
  /** When it can no longer be saved from here, where that needs words of its own. */
  gone?: string;
  /** Once it is saved: who can see it, where it is not the writer alone. */
  who?: string;
};

/** Where the draft stands, in a line that is read out politely. */
export function SaveNote({ state, to, fresh, gone = "This can no longer be saved from here. What you typed is kept on this device.", who }: Props) {
  switch (state.kind) {
    case "saved":
      return <SaveLine state="saved" at={state.at} who={who} />;
    case "saving":
      return <SaveLine state="saving" />;
    case "waiting":
      return <SaveLine state="waiting" />;
    case "fresh":
      return (
        <p className="flex min-h-6 items-center gap-1.5 text-sm text-muted">
          <Icon name="lock" className="size-4" />
          {fresh}
        </p>
      );
    case "signed-out":
      return (
        <p role="alert" className="text-sm text-attention">
          You have been signed out. What you typed is kept on this device.{" "}
          <a href={`/sign-in?to=${encodeURIComponent(to)}`} className="inline-flex min-h-11 items-center">Sign in to go on</a>
        </p>
      );
    case "refused":
      return <p role="alert" className="text-sm text-attention">{state.message}</p>;
    case "gone":
      return <p role="alert" className="text-sm text-attention">{gone}</p>;
    case "stale":
      return null;
  }
}

/** After a closed browser, a dead connection or an ended session. */
export function BroughtBack({ at }: { at: string }) {
  return (
    <div className="mb-4">
      <Notice kind="info" title={`What you typed at ${at} is back`}>
        It had not reached Braid then. It was kept on this device, where only you can open it.
      </Notice>
    </div>
  );
}

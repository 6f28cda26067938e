import { Icon } from "@/components/ui/icon";

type Props = { state: "saved" | "saving" | "waiting"; at?: string; who?: string };

/** 'Saved 14:02, only you can see this': quiet, and read out politely. */
export function SaveLine({ state, at, who = "only you can see this" }: Props) {
  return (
    <output className="flex min-h-6 items-center gap-1.5 text-sm text-muted">
      {state === "saved" && (
        <>
          <Icon name="lock" className="size-4" />
          Saved{at && ` ${at}`}, {who}
        </>
      )}
      {state === "saving" && "Saving…"}
      {state === "waiting" && (
        <span className="flex items-center gap-1.5 text-attention">
          <Icon name="attention" className="size-4" />
          No connection. What you typed is kept here and saves itself when you are back.
        </span>
      )}
    </output>
  );
}

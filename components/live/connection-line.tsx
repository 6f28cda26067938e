import type { Connection } from "@/components/live/live-link";

const words: Record<Connection, string> = {
  connecting: "",
  connected: "Connected",
  trying: "Trying to connect again. What you type stays here.",
  closed: "This is no longer open to you, or you have been signed out. Open the page again to see.",
};

/** Whether the page keeps itself up to date: quiet, in words, and read out politely when it changes. Empty until scripts are there. */
export function ConnectionLine({ connection }: { connection: Connection }) {
  const troubled = connection !== "connected" && connection !== "connecting";
  return (
    <output className={`mb-3 flex min-h-6 items-center gap-2 text-sm ${troubled ? "text-attention" : "text-muted"}`}>
      {words[connection] && <span aria-hidden className={`size-2 shrink-0 rounded-full border border-current ${connection === "connected" ? "bg-current" : ""}`} />}
      {words[connection]}
    </output>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useActionState, useRef, useState } from "react";
import { ActionBar } from "@/components/ui/action-bar";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileField } from "@/components/ui/file-field";
import { Progress } from "@/components/ui/progress";
import { SubmitButton } from "@/components/ui/submit-button";
import { addSmallFilmAction } from "../../actions";
import { SaidNo, sendInPieces } from "./send-in-pieces";

const megabytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1024 ** 2)).toLocaleString("en-GB")} MB`;

/** Sends the film in pieces and goes on by itself when the connection comes back; without script an ordinary form sends a small one. */
export function FilmForm({ videoId }: { videoId: string }) {
  const [before, action] = useActionState(addSmallFilmAction, {});
  const [sent, setSent] = useState<{ bytes: number; of: number }>();
  const [waiting, setWaiting] = useState(false);
  const [error, setError] = useState<string>();
  const stop = useRef<AbortController>(undefined);
  const router = useRouter();
  const errors = error ? { film: [error] } : before.errors;

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sent) return;
    const file = new FormData(event.currentTarget).get("film");
    if (!(file instanceof File) || file.size === 0) return setError("Choose a film");
    setError(undefined);
    setSent({ bytes: 0, of: file.size });
    stop.current = new AbortController();
    try {
      await sendInPieces(file, { url: `/videos/${videoId}/upload`, signal: stop.current.signal, onWaiting: setWaiting, onProgress: (bytes) => setSent({ bytes, of: file.size }) });
      router.push(`/videos/${videoId}/prepare?done=film`);
    } catch (thrown) {
      setSent(undefined);
      setWaiting(false);
      if (!stop.current.signal.aborted) setError(thrown instanceof SaidNo ? thrown.message : "Something went wrong on our side. Try again: it goes on where it stopped.");
    }
  }

  return (
    <form action={action} onSubmit={send} noValidate className="flex flex-col gap-6">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="videoId" value={videoId} />
      <FileField
        name="film" label="Your film" accept="video/*" error={errors?.film} whoSees={{ kind: "own" }} inert={sent !== undefined}
        hint="MP4, MOV, WebM or AVI, up to 2 GB and 30 minutes; two minutes are plenty. On a slow connection it goes on where it stopped. Without script: up to 5 MB."
      />
      {sent && (
        <div aria-live="polite">
          <Progress value={sent.bytes} max={sent.of} label={waiting ? "Nothing gets through at the moment. It goes on by itself." : `${megabytes(sent.bytes)} of ${megabytes(sent.of)} sent`} />
        </div>
      )}
      <ActionBar>
        {sent ? (
          <Button type="button" kind="secondary" onClick={() => stop.current?.abort()}>Pause</Button>
        ) : (
          <SubmitButton pendingLabel="Sending…">Send the film</SubmitButton>
        )}
      </ActionBar>
    </form>
  );
}

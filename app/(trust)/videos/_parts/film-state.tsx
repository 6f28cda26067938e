import { LookAgain } from "@/components/ui/look-again";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import type { Film } from "@/lib/videos/find-video";
import { problemWords } from "@/lib/videos/processing/problems";

/** How far a film is: being made ready, playing as it was sent, or why it could not be. Nothing once it is ready. */
export function FilmState({ film, videoId }: { film: Film; videoId: string }) {
  switch (film.state) {
    case "waiting":
    case "processing":
      return (
        <div className="flex max-w-text flex-col gap-2">
          <Progress value={film.progress} max={100} label={film.state === "waiting" ? "Your film has arrived. It is made ready soon." : `Your film is being made ready: ${film.progress} %`} />
          <p className="text-sm text-muted">You can leave this page. <a href={`/videos/${videoId}/prepare`}>Look again</a></p>
          <LookAgain />
        </div>
      );
    case "as-it-is":
      return (
        <Notice title="This film plays as it was sent">
          Braid’s server has no ffmpeg, so the film is not made smaller and keeps what the camera wrote into it, such as place and time. Some browsers may not play it.
        </Notice>
      );
    case "failed":
      return <Notice kind="attention" title="This film could not be made ready">{problemWords[film.problem ?? "gave-up"]}</Notice>;
    case "ready":
      return null;
  }
}

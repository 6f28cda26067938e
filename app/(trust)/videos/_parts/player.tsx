import type { Film } from "@/lib/videos/find-video";
import { filmAddress } from "./film-address";

type Props = { videoId: string; title: string; film: Film; captions: boolean; from?: number };

/** The browser's own player: captions, speed, full screen and the keyboard are its own. A phone gets the smaller film. */
export function Player({ videoId, title, film, captions, from = 0 }: Props) {
  const has = (part: string) => film.parts.includes(part);
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- captions come before it is sent; until then its owner alone plays it
    <video
      key={from} controls playsInline preload="metadata" aria-label={title} poster={has("poster.jpg") ? filmAddress(videoId, "poster.jpg") : undefined}
      className="aspect-video max-h-[70vh] w-full max-w-4xl rounded-md border border-line bg-black"
    >
      {has("480.mp4") && <source src={filmAddress(videoId, "480.mp4", from)} type="video/mp4" media="(max-width: 40rem)" />}
      {has("720.mp4") && <source src={filmAddress(videoId, "720.mp4", from)} type="video/mp4" />}
      {has("original") && <source src={filmAddress(videoId, "original", from)} />}
      {captions && <track kind="captions" src={`/videos/${videoId}/track`} srcLang="en-GB" label="English" default />}
      This browser plays no films.
    </video>
  );
}

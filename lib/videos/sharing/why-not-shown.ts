import type { FoundVideo } from "../find-video";

/** Why an own video cannot be shown to anybody on a day; undefined when it can: its consent was said and goes on, and it is not withdrawn. */
export function whyNotShown({ withdrawnAt, shownUntil }: Pick<FoundVideo, "withdrawnAt" | "shownUntil">, today: string): string | undefined {
  if (withdrawnAt) return "You withdrew this video, so it is shown to nobody";
  if (!shownUntil) return "Say first how those who are seen have agreed, and until when";
  return shownUntil < today ? "The consent has ended. Say anew how those who are seen have agreed, and until when" : undefined;
}

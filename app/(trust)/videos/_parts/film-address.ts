/** Where a part of a film is, from a second on. */
export function filmAddress(videoId: string, part: string, from = 0): string {
  return `/videos/${videoId}/file/${part}${from > 0 ? `#t=${from}` : ""}`;
}

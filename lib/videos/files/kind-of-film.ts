export type FilmKind = "mp4" | "webm" | "avi";

/** Pictures that use the same container as films do. */
const PICTURES = ["heic", "heix", "mif1", "msf1", "avif", "avis"];

/** What a file is by its first bytes, whatever it is called; undefined when it is no film that we know. */
export function kindOfFilm(start: Uint8Array): FilmKind | undefined {
  const text = (from: number, to: number) => Buffer.from(start.subarray(from, to)).toString("latin1");
  if (text(4, 8) === "ftyp") return PICTURES.includes(text(8, 12)) ? undefined : "mp4";
  if (["moov", "mdat", "wide"].includes(text(4, 8))) return "mp4";
  if (text(0, 4) === "\u001AE\u00DF\u00A3") return "webm";
  return text(0, 4) === "RIFF" && text(8, 11) === "AVI" ? "avi" : undefined;
}

/** What a browser is told a film is that plays as it was sent. */
export const mediaType: Record<FilmKind, string> = { mp4: "video/mp4", webm: "video/webm", avi: "video/x-msvideo" };

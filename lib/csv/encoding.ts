/** The encodings that official files and spreadsheets write. */
export type Encoding = "utf-8" | "windows-1252";

/** Finds out an encoding from a stream of bytes: UTF-8 where every byte fits it strictly, else Windows-1252. */
export function encodingDetector() {
  const strict = new TextDecoder("utf-8", { fatal: true });
  let encoding: Encoding = "utf-8";
  const attempt = (decode: () => void) => {
    if (encoding === "windows-1252") return;
    try {
      decode();
    } catch {
      encoding = "windows-1252";
    }
  };
  return {
    see: (bytes: Uint8Array) => attempt(() => void strict.decode(bytes, { stream: true })),
    found: (): Encoding => {
      attempt(() => void strict.decode());
      return encoding;
    },
  };
}

/** The text of a small file, whichever of the two encodings it has; a byte order mark is dropped. */
export function decode(bytes: Uint8Array): string {
  const detector = encodingDetector();
  detector.see(bytes);
  return new TextDecoder(detector.found()).decode(bytes);
}

export type ByteRange = { from: number; to: number };

/**
 * The bytes that a Range header asks for of a file of so many, both ends included.
 * @returns undefined to send the whole (no header, several ranges, or one that makes no sense); "outside" for none of the file
 */
export function byteRange(header: string | null, size: number): ByteRange | "outside" | undefined {
  const match = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return undefined;
  const [, first = "", last = ""] = match;
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "outside" : { from: size - length, to: size - 1 };
  }
  const [from, to] = [Number(first), last === "" ? size - 1 : Math.min(Number(last), size - 1)];
  if (from >= size) return "outside";
  return to < from ? undefined : { from, to };
}

import { inflateSync } from "node:zlib";

/** What stands on the sheets of a PDF: how large each is, in points of 1/72 inch, and the words, without spaces: where lines break a PDF has none. */
export type ReadPdf = { sheets: { width: number; height: number }[]; words: string };

/** A text as it stands in `words`. */
export const closedUp = (text: string): string => text.replaceAll(/\s+/g, "");

/**
 * The text of a PDF as Chromium writes it: flate streams, fonts that name their letters (`ToUnicode`), letters as hexadecimal codes.
 * @throws Error for a PDF of another make, so that an empty answer never passes for an empty page
 */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = new Map(Array.from(Buffer.from(bytes).toString("latin1").matchAll(/(?<=^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs), ([, number = "", body = ""]) => [number, body] as const));
  const letters = new Map([...objects].flatMap(([number, body]) => {
    const names = body.startsWith("<</Type /Font\n") ? /\/ToUnicode (\d+) 0 R/.exec(body)?.[1] : undefined;
    return names ? [[number, lettersIn(streamOf(objects.get(names)) ?? "")] as const] : [];
  }));
  const sheets = [...objects.values()].flatMap((body) => { const box = /\/Type \/Page\n.*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/s.exec(body); return box ? [{ width: Number(box[1]), height: Number(box[2]) }] : []; });
  const words = [...objects.values()].map((body) => wordsIn(streamOf(body) ?? "", letters)).join("");
  if (sheets.length === 0 || words === "") throw new Error("This PDF cannot be read");
  return { sheets, words: closedUp(words) };
}

function streamOf(body: string | undefined): string | undefined {
  const start = body?.indexOf("stream\n") ?? -1;
  if (!body || start < 0 || !body.slice(0, start).includes("/FlateDecode")) return undefined;
  const length = Number(/\/Length (\d+)/.exec(body.slice(0, start))?.[1]);
  return inflateSync(Buffer.from(body.slice(start + "stream\n".length), "latin1").subarray(0, length)).toString("latin1");
}

/** By a font's code for it, each letter. */
function lettersIn(map: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, block = ""] of map.matchAll(/beginbfchar\n(.*?)endbfchar/gs)) for (const [, code = "", text = ""] of block.matchAll(/<(\w+)> <(\w+)>/g)) found.set(code.toUpperCase(), fromHex(text));
  for (const [, block = ""] of map.matchAll(/beginbfrange\n(.*?)endbfrange/gs))
    for (const [, from = "", to = "", text = ""] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1)
        found.set(code.toString(16).toUpperCase().padStart(from.length, "0"), String.fromCharCode(Number.parseInt(text, 16) + code - Number.parseInt(from, 16)));
  return found;
}

/** Big-endian UTF-16, with a byte order mark where it is said instead of letters. */
const fromHex = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le").replace(/^\uFEFF/, "");

/** The words of a page's stream; where it says what some letters mean (`ActualText`), that instead of them. */
function wordsIn(stream: string, letters: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let [font, instead, words]: [ReadonlyMap<string, string> | undefined, boolean, string] = [undefined, false, ""];
  for (const [, named, codes, meant, end] of stream.matchAll(/\/F(\d+) [\d.]+ Tf|<([\dA-F]+)> Tj|\/ActualText <([\dA-F]+)>|(\bEMC\b)/g)) {
    if (named) font = letters.get(named);
    else if (meant) [instead, words] = [true, words + fromHex(meant)];
    else if (end) instead = false;
    else if (codes && !instead) {
      const width = [...(font?.keys() ?? [])][0]?.length ?? 0;
      const read = width > 0 ? codes.match(new RegExp(`.{${width}}`, "g")) ?? [] : [];
      if (read.length === 0) throw new Error("A font of this PDF does not name its letters");
      words += read.map((code) => font?.get(code) ?? "\uFFFD").join("");
    }
  }
  return words;
}

/** What somebody says from one moment to another, in seconds. */
export type Cue = { from: number; to: number; text: string };
/** What is wrong, and in which line of the file or box, counted from one. */
export type CaptionProblem = { line: number; words: string };
export type Captions = { cues: Cue[]; problems: CaptionProblem[] };

const TIME = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)[.,](\d{3})$/;
/** The longest that one caption stands when nothing says how long. */
const STANDS = 6;
const MOST = 5000;

function readTime(text: string): number | undefined {
  const match = TIME.exec(text);
  return match ? Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]) + Number(match[4]) / 1000 : undefined;
}

/** Reads a WebVTT file: its cues, and what is wrong in which line. Notes, styles and regions are passed over. */
export function readVtt(file: string): Captions {
  const lines = file.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const [cues, problems]: [Cue[], CaptionProblem[]] = [[], []];
  if (file.includes("\uFFFD")) return { cues, problems: [{ line: 1, words: "some letters cannot be read: save the file as UTF-8" }] };
  if (!/^WEBVTT(?:$|[ \t])/.test(lines[0] ?? "")) return { cues, problems: [{ line: 1, words: "this is no captions file of the kind called WebVTT, which begins with WEBVTT" }] };
  for (let at = 1; at < lines.length && problems.length < 20; at += 1) {
    const line = lines[at] ?? "";
    if (/^(?:NOTE|STYLE|REGION)(?:$|\s)/.test(line)) while (lines[at + 1]?.trim()) at += 1;
    if (!line.includes("-->")) continue;
    const [from, to] = line.split("-->").map((part) => readTime(part.trim().split(/\s+/)[0] ?? ""));
    const text: string[] = [];
    const place = at + 1;
    while (lines[at + 1]?.trim() && !lines[at + 1]?.includes("-->")) text.push(lines[(at += 1)] ?? "");
    if (from === undefined || to === undefined) problems.push({ line: place, words: "the times are written like 00:01.000 --> 00:04.000" });
    else if (to <= from) problems.push({ line: place, words: "it ends before it begins" });
    else if (cues.length > 0 && from < (cues.at(-1)?.from ?? 0)) problems.push({ line: place, words: "it begins before the caption above it" });
    else if (text.length === 0) problems.push({ line: place, words: "no words stand under these times" });
    else cues.push({ from, to, text: plain(text.join("\n")) });
  }
  return checked({ cues, problems });
}

const named: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&nbsp;": " ", "&lrm;": "", "&rlm;": "", "&amp;": "&" };
/** The words of a cue without its marks, as they are read. */
const plain = (text: string) => text.replaceAll(/<[^>]*>/g, "").replaceAll(/&(?:lt|gt|nbsp|lrm|rlm|amp);/g, (said) => named[said] ?? said);

/** Reads simple lines with their times, '0:05 Two minutes to talk': each stands until the next, six seconds at most. */
export function readTypedCaptions(typed: string): Captions {
  const [cues, problems]: [Cue[], CaptionProblem[]] = [[], []];
  for (const [at, line] of typed.split(/\r\n|\r|\n/).entries()) {
    if (!line.trim()) continue;
    const match = /^\s*(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d(?:\.\d{1,3})?)\s+(\S.*)$/.exec(line);
    const from = match ? Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]) : undefined;
    const last = cues.at(-1);
    if (from === undefined) problems.push({ line: at + 1, words: "begin with the time, then the words: 0:05 Two minutes to talk" });
    else if (last && from <= last.from) problems.push({ line: at + 1, words: "its time is not after the line above" });
    else {
      if (last) last.to = Math.min(last.to, from);
      cues.push({ from, to: from + STANDS, text: match?.[4]?.trim() ?? "" });
    }
  }
  return checked({ cues, problems });
}

function checked({ cues, problems }: Captions): Captions {
  if (problems.length === 0 && cues.length === 0) problems.push({ line: 1, words: "there are no captions in it" });
  if (cues.length > MOST) problems.push({ line: 1, words: "there are too many captions in it" });
  return { cues, problems };
}

const clock = (seconds: number) => new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
const harmless = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("-->", "→").replaceAll(/\n{2,}/g, "\n");

/** The cues as a WebVTT file of our own: nothing of the file that came in stays but times and words. */
export const writeVtt = (cues: readonly Cue[]): string =>
  `WEBVTT\n\n${cues.map(({ from, to, text }) => `${clock(from)} --> ${clock(to)}\n${harmless(text)}\n`).join("\n")}`;

const typedMoment = (seconds: number) => {
  const [whole, part] = seconds.toFixed(3).replace(/\.?0+$/, "").split(".");
  return `${Math.floor(Number(whole) / 60)}:${String(Number(whole) % 60).padStart(2, "0")}${part ? `.${part}` : ""}`;
};

/** The captions as one types them, to change them in the box. */
export const asTyped = (vtt: string): string => readVtt(vtt).cues.map(({ from, text }) => `${typedMoment(from)} ${text.replaceAll("\n", " ")}`).join("\n");

/** Typed captions, each ending where it ended in those before when it begins where it began: typing cannot say that. */
export function keepEnds(cues: readonly Cue[], before: string | undefined): Cue[] {
  const ends = new Map(before ? readVtt(before).cues.map(({ from, to }) => [from, to]) : []);
  return cues.map((cue, at) => ({ ...cue, to: Math.min(ends.get(cue.from) ?? cue.to, cues[at + 1]?.from ?? Infinity) }));
}

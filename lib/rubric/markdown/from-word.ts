/** What Word puts before an item of a list when it is copied as text, by how deep it stands: a disc, a circle, a square. */
const BULLETS = ["•·●\uF0B7", "o◦○", "▪§■\uF0A7"];
const NESTED = "    ";

const bullet = new RegExp(`^([\\t \u00A0]*)([${BULLETS.join("")}–-])\\t[\\t \u00A0]*(.*)$`, "su");
const numbered = /^([\t \u00A0]*)\(?(\d{1,3}|[a-z]|[ivx]{1,4})[.)]\t[\t \u00A0]*(.*)$/su;
/** A list's item as Markdown has it. */
const listed = /^ *(?:[-*+]|\d+[.)])(?: |$)/;
const pushedIn = /^ *[\t\u00A0][\t \u00A0]*/;

const depthOfIndent = (indent: string) => indent.match(/\t| {4}/g)?.length ?? 0;
const asSpaces = (words: string) => words.replaceAll(/[\t\u00A0]/g, " ");

function item(line: string): string | undefined {
  const [, indent, mark, words] = bullet.exec(line) ?? [];
  if (indent !== undefined && mark !== undefined) {
    const byMark = Math.max(0, BULLETS.findIndex((marks) => marks.includes(mark)));
    return `${NESTED.repeat(Math.max(byMark, depthOfIndent(indent)))}- ${words}`;
  }
  const [, before, number, text] = numbered.exec(line) ?? [];
  if (before === undefined || number === undefined) return undefined;
  const digits = /^\d/.test(number);
  return `${NESTED.repeat(Math.max(digits ? 0 : 1, depthOfIndent(before)))}${digits ? number : "1"}. ${text}`;
}

/** A line of words; what Word pushed in stands at the margin, an item that was pushed in by hand stays as deep as it was. */
function plain(line: string): string {
  const rest = line.replace(pushedIn, "");
  return rest !== line && listed.test(rest) ? NESTED.repeat(depthOfIndent(line.slice(0, line.length - rest.length))) + rest : rest;
}

/** Soft line breaks stay breaks within their paragraph or item. */
const withBreaks = (line: string) => line.split("\v").map((words, at) => asSpaces(at === 0 ? words : words.trimStart())).join("  \n");

/**
 * Text as Word hands it on, as Markdown: its bullets and numbers become lists, soft line breaks stay breaks, odd spaces go.
 * What is Markdown already comes back as it was.
 */
export function fromWord(text: string): string {
  const paragraphs = text.replaceAll(/\r\n?/g, "\n").replaceAll(/[\u00AD\u200B\uFEFF]/g, "").replaceAll("\u2028", "\v").split("\n");
  const lines = paragraphs.map((paragraph) => {
    const made = item(paragraph);
    return { line: withBreaks(made ?? plain(paragraph)), made: made !== undefined };
  });
  return lines
    .map(({ line, made }, at) => {
      const before = lines[at - 1];
      const apart = before && before.line.trim() !== "" && line.trim() !== "" && before.made !== made && (made ? !listed.test(before.line) : !listed.test(line));
      return apart ? `\n${line}` : line;
    })
    .join("\n")
    .trim();
}

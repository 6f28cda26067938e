import exceljs, { type Workbook, type Worksheet } from "exceljs";
import { neutralised } from "@/lib/csv/write-csv";
import { inShort } from "@/lib/school-year/day";
import { halfTermInWords } from "@/lib/school-year/half-term";
import { supportKindName } from "@/lib/check-ins/support-kinds";
import { directionNames, sNames } from "@/lib/three-s/three-s";
import { weekCells, weekHeadings } from "../pack/week-cells";
import { sortFigures } from "../data/pack-figures";
import type { VersionContent } from "./version-content";
import { meetingInWords } from "../meeting-in-words";
import { kindWords, relatesToWords } from "../words";

type Cell = string | number | null;
const progressWords = { done: "Done", on_track: "On track", stuck: "Stuck" } as const;

/** A version's appendix as an Excel workbook: one sheet each for the agenda, the three Ss, priorities, actions, support and data. No cell can begin a formula. */
export async function spreadsheetOf(content: VersionContent, number: number): Promise<Buffer> {
  const book = new exceljs.Workbook();
  book.title = `${content.school}, half-term review, ${halfTermInWords(content)}, version ${number}`;
  book.creator = content.trust;
  sheet(book, "Agenda", ["Item", "As", "Of the three Ss", "About", "More", "Relates to", "Minutes", "Presents", "Accountable", "Stands on"],
    content.items.map((item, place) => [place + 1, kindWords[item.kind], sNames[item.s], item.title, item.detail, relatesToWords[item.relatesTo], item.minutes, item.presenter, item.accountable,
      item.agreedLate ? "Agreed late" : item.raisedInWeekOf && `Raised in the week of ${inShort(item.raisedInWeekOf)}`]));
  sheet(book, "Three Ss", [...weekHeadings, "In the principal’s words"],
    content.timelines.flatMap(({ s, weeks }) => weeks.map((week) => [...weekCells(s, week, content.descriptors), week.line?.wording ?? null])));
  sheet(book, "Priorities", ["Priority", "Baseline", "Success criterion", "Week of", "Of the three Ss", "Direction", "In the principal’s words"],
    content.priorities.flatMap(({ title, baseline, successCriterion, lines }) => (lines.length > 0 ? lines : [undefined]).map((line) => [title, baseline, successCriterion, line?.weekOf ?? null, line ? sNames[line.s] : null, line ? directionNames[line.direction] : null, line?.wording ?? null])));
  sheet(book, "Actions", ["Action", "Who", "Due", "Of the three Ss", "How it stands", "What came of it"],
    content.actions.map((action) => [action.title, action.owner, action.dueOn, action.s && sNames[action.s], action.doneAt ? "Done" : action.overdue ? "Overdue" : action.progress ? progressWords[action.progress] : "On track", action.outcome]));
  sheet(book, "Support", ["Asked for", "In the school’s words", "Asked on", "Answered"],
    content.support.map(({ kind, note, askedAt, answer }) => [supportKindName(kind), note, askedAt.slice(0, 10), answer]));
  sheet(book, "Data", ["From", "Figure", "More", "Pupils", "Beside the return before", "Read with care", "Where it stands"], dataRows(content));
  sheet(book, "About", ["", ""], [
    ["Trust", content.trust], ["School", content.school], ["Half term", halfTermInWords(content)], ["Version", number], ["Meeting", meetingInWords(new Date(content.meetingAt))],
    ["Read by", content.readers.map(({ name }) => name).join(", ")], ["Source", "Check-ins, actions and support recorded in Braid; figures as published, and as the school returned them"],
  ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function dataRows({ figures, carried }: VersionContent): Cell[][] {
  if (!figures) return [];
  const { waiting, onAgenda } = sortFigures(figures, carried);
  const stands = ({ title }: { title: string }) => (onAgenda.some((one) => one.title === title) ? "On the agenda" : waiting.some((one) => one.title === title) ? "Not yet discussed" : null);
  return [
    ...[...figures.published, ...figures.kept].map((one) => ["Published", one.title, one.detail, null, null, null, stands(one)]),
    ...figures.returned.lines.map((one) => ["The school’s own return", `${one.name}: ${one.value}`, one.detail, one.of, one.change, one.small ? "Few pupils: they could be recognised" : null, stands(one)]),
  ];
}

function sheet(book: Workbook, name: string, heads: string[], rows: Cell[][]): Worksheet {
  const page = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }], pageSetup: { orientation: "landscape", fitToPage: true, fitToHeight: 0 } });
  page.addRow(heads).font = { bold: true };
  for (const row of rows) page.addRow(row.map((cell) => (typeof cell === "string" ? neutralised(cell) : cell)));
  for (const column of heads.keys()) {
    const longest = Math.max(...[heads, ...rows].map((row) => String(row[column] ?? "").length));
    page.getColumn(column + 1).width = Math.min(Math.max(longest + 2, 8), 60);
    page.getColumn(column + 1).alignment = { wrapText: true, vertical: "top" };
  }
  return page;
}

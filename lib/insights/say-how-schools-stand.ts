import { capital, counted, listed } from "@/lib/words";
import type { ThreeSRow } from "./three-s-table";

const schools = (count: number) => counted(count, "school");

/** The headline over the table: who wants to talk, what got worse, who has not checked in. */
export function sayHowSchoolsStand(rows: readonly ThreeSRow[]): string {
  const cells = (row: ThreeSRow) => Object.values(row.cells);
  const talk = rows.filter((row) => cells(row).some((cell) => cell.needToTalk)).length;
  const worse = rows.filter((row) => cells(row).some((cell) => cell.direction === "worse")).length;
  const silent = rows.filter((row) => cells(row).length === 0).length;
  const parts = [
    talk > 0 && `${schools(talk)} ${talk === 1 ? "wants" : "want"} to talk`,
    worse > 0 && `something got worse in ${schools(worse)}`,
    silent > 0 && `${schools(silent)} ${silent === 1 ? "has" : "have"} not checked in yet`,
  ].filter((part) => part !== false);
  if (rows.length === 0) return "";
  if (parts.length === 0) return `Nobody asks to talk, and nothing got worse in ${schools(rows.length)}.`;
  return `${capital(listed(parts))}.`;
}

import type { ClipboardEvent, KeyboardEvent } from "react";
import { readGrid } from "@/lib/returns/filling/read-form";

/** What of the grid as it stands is no number, by box. */
export const wrongIn = (form: HTMLFormElement): Record<string, string[]> =>
  readGrid(Object.fromEntries([...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === "string"))).errors;

const boxesOf = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>("input[data-cell]")];
const COLUMNS = 2;

/** Cells copied from a spreadsheet fill the boxes from this one on: across to 'out of', then down. Anything else is pasted as always. @returns whether it filled them */
export function pasteAcross(event: ClipboardEvent<HTMLFormElement>): boolean {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || box.dataset.cell === undefined) return false;
  const text = event.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
  if (!/[\t\n]/.test(text)) return false;
  event.preventDefault();
  const boxes = boxesOf(event.currentTarget);
  const from = boxes.indexOf(box);
  for (const [down, line] of text.split(/\r?\n/).entries()) {
    for (const [across, cell] of line.split("\t").entries()) {
      if ((from % COLUMNS) + across >= COLUMNS) break;
      const into = boxes[from + down * COLUMNS + across];
      if (into) into.value = cell.trim();
    }
  }
  return true;
}

/** Arrows go to the same column of the row above or below. */
export function moveWithin(event: KeyboardEvent<HTMLFormElement>): void {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || box.dataset.cell === undefined) return;
  const step = { ArrowUp: -COLUMNS, ArrowDown: COLUMNS }[event.key];
  if (step === undefined) return;
  const boxes = boxesOf(event.currentTarget);
  const next = boxes[boxes.indexOf(box) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}

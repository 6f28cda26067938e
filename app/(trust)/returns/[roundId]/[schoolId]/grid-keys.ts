import type { ClipboardEvent, KeyboardEvent } from "react";

const boxesOf = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>("input[data-cell]")];
const COLUMNS = 2;

/** Cells copied from a spreadsheet fill the boxes from this one on: across to 'out of', then down. Anything else is pasted as always. */
export function pasteAcross(event: ClipboardEvent<HTMLFormElement>): void {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || box.dataset.cell === undefined) return;
  const text = event.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
  if (!/[\t\n]/.test(text)) return;
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

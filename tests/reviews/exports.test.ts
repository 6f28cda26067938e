import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Workbook } from "exceljs";
import { expect, test } from "vitest";
import { findChromium } from "@/lib/chromium/find-chromium";
import { Refused } from "@/lib/errors";
import { exportVersion } from "@/lib/reviews/versions/export-version";
import { fileName } from "@/lib/reviews/versions/file-name";
import { lockAndPublish } from "@/lib/reviews/versions/lock-and-publish";
import { drawPdf } from "@/lib/print/draw-pdf";
import { oneAtATime } from "@/lib/print/one-at-a-time";
import { spreadsheetOf } from "@/lib/reviews/versions/spreadsheet";
import { v7 } from "@/lib/submissions/uuid";
import { anOpenReview } from "./a-review";

test("the spreadsheet holds the version, and no cell of it can begin a formula", async () => {
  const { executive, reviewId, propose, discussedLine } = await anOpenReview();
  await propose(executive, { lineId: discussedLine, title: "=HYPERLINK(\"http://elsewhere\")", detail: "+1 teacher" });
  await lockAndPublish(executive, { reviewId, requestId: v7() });
  const { content } = await exportVersion(executive, reviewId, 1, "spreadsheet");
  const book = new Workbook();
  await book.xlsx.load((await spreadsheetOf(content, 1)) as never);
  expect(book.worksheets.map(({ name }) => name)).toEqual(["Agenda", "Three Ss", "Priorities", "Actions", "Support", "Data", "About"]);
  const first = book.getWorksheet("Agenda")?.getRow(2);
  expect([first?.getCell(4).value, first?.getCell(5).value]).toEqual(["'=HYPERLINK(\"http://elsewhere\")", "'+1 teacher"]);
  const cells = book.worksheets.flatMap((sheet) => sheet.getSheetValues().flat()).filter((cell) => typeof cell === "string");
  expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([]);
  expect(book.worksheets.some((sheet) => sheet.getSheetValues().flat().some((cell) => typeof cell === "object" && cell !== null))).toBe(false);
  expect(fileName(content, 1, "xlsx")).toBe("oakfield-primary-review-autumn-2-2026-27-version-1.xlsx");
});

async function aSite() {
  const asked: { path: string; cookie: string | undefined }[] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? "", cookie: request.headers.cookie });
    if (request.url !== "/paper") return response.writeHead(404).end();
    return response.writeHead(200, { "content-type": "text/html" }).end(
      '<html lang="en"><title>Paper</title><h1>Agenda</h1><script>document.title = "changed"; fetch("/by-script")</script><img alt="" src="http://127.0.0.2:9/outside.png"><img alt="" src="/inside.png"></html>',
    );
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return { inside: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close: () => server.close() };
}

test("a PDF is tagged and drawn with the reader's own cookies, without script and without going outside", async () => {
  const { inside, asked, close } = await aSite();
  const drawing = drawPdf({ origin: "https://braid.example", inside, path: "/paper", cookies: "session=mine" });
  if (!findChromium()) return expect(drawing).rejects.toThrow(Refused);
  const pdf = (await drawing).toString("latin1");
  close();
  expect(pdf.startsWith("%PDF-")).toBe(true);
  expect(pdf).toMatch(/\/StructTreeRoot/);
  expect(pdf).toMatch(/\/Outlines/);
  expect(asked).toEqual([{ path: "/paper", cookie: "session=mine" }, { path: "/inside.png", cookie: "session=mine" }]);
});

test("PDFs are drawn one after another, also after one that failed", async () => {
  const inTurn = oneAtATime();
  const running: string[] = [];
  const work = (name: string, fails = false) => inTurn(async () => {
    running.push(`${name} starts`);
    await new Promise((done) => setTimeout(done, 5));
    running.push(`${name} ends`);
    if (fails) throw new Error(name);
  });
  await Promise.allSettled([work("first", true), work("second")]);
  expect(running).toEqual(["first starts", "first ends", "second starts", "second ends"]);
});

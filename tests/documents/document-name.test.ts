import { assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { asAttachment } from "@/lib/documents/as-attachment";
import { documentName } from "@/lib/documents/document-name";
import { type DocumentKind, documentKinds } from "@/lib/documents/kinds";

test("a name is kept as it was typed, with the ending of what it is", () => {
  expect(documentName("Reading plan – Years 3 & 4.docx", "docx")).toBe("Reading plan – Years 3 & 4.docx");
  expect(documentName("Plan.DOCX", "docx")).toBe("Plan.DOCX");
  expect(documentName("plan.exe", "docx")).toBe("plan.exe.docx");
  expect(documentName("page.html", "txt")).toBe("page.html.txt");
  expect(documentName("C:\\Users\\me\\plan.pdf", "pdf")).toBe("plan.pdf");
  expect(documentName("../../etc/passwd", "txt")).toBe("passwd.txt");
  expect(documentName("plan\u202Exslx.exe\u0000\r\nX: y.pdf", "pdf")).toBe("planxslx.exe X: y.pdf");
  expect(documentName(" ..pdf", "pdf")).toBe("pdf.pdf");
  expect(documentName("", "csv")).toBe("File.csv");
  expect(documentName(`${"é".repeat(300)}.pdf`, "pdf")).toBe(`${"é".repeat(100)}.pdf`);
});

test("whatever somebody types becomes a short name of one line, and a header that says it whole", () => {
  const kinds = Object.keys(documentKinds) as DocumentKind[];
  assert(
    property(string({ unit: "binary", maxLength: 300 }), constantFrom(...kinds), (typed, kind) => {
      const name = documentName(typed, kind);
      expect(name).not.toMatch(/[\p{C}\\/]|^\.|^\s/u);
      expect(name.toLowerCase().endsWith(`.${kind}`)).toBe(true);
      expect([...name].length).toBeLessThanOrEqual(105);
      const [, plain, whole] = /^attachment; filename="([\u0020-\u007E]+)"; filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]+)$/.exec(asAttachment(name)) ?? [];
      expect(plain).not.toMatch(/["\\%]/);
      expect(decodeURIComponent(whole ?? "")).toBe(name);
    }),
  );
});

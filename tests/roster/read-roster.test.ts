import { array, assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { neutralised, plain, writeCsv } from "@/lib/csv/write-csv";
import { readTable } from "@/lib/csv/read-table";
import { readRoster } from "@/lib/roster/read-roster";

const oakfield = { id: "11111111-1111-4111-8111-111111111111", name: "Oakfield Primary", urn: "123456" };
const known = { schools: [oakfield, { id: "2", name: "St Mary’s C. of E. Primary", urn: "123457" }, { id: "3", name: "Twin", urn: "1" }, { id: "4", name: "Twin", urn: "2" }], words: {} };
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string, words: Record<string, string> = {}) => readRoster(utf8(text), { ...known, words });
const row = { row: 2, name: "Kim Ito", email: "kim@example.org", role: "teacher", schoolId: oakfield.id, startsOn: null, endsOn: null, manager: null };

test("commas, semicolons, tabs, a byte order mark, 'sep=;', CRLF and old line ends all read the same", () => {
  const lines = ["Name,E-mail,Role,School", "Kim Ito,Kim@Example.org,Teacher,Oakfield Primary"];
  const asSent = [lines.join("\n"), lines.join("\r\n"), lines.join("\r"), `\uFEFF${lines.join("\r\n")}`, lines.join("\r\n").replaceAll(",", ";"), lines.join("\n").replaceAll(",", "\t"),
    `sep=;\r\n${lines.join("\r\n").replaceAll(",", ";")}`];
  for (const text of asSent) expect(read(text), JSON.stringify(text)).toEqual({ rows: [row], problems: [] });
});

test("Windows-1252 keeps its accents; quoted line breaks, separators and doubled quotes stay inside their cell", () => {
  const bytes = Buffer.from('Name;Email\r\n"Zo\xeb;\r\n ""Zed"" Quinn";zoe@example.org\r\n', "latin1");
  expect(readRoster(bytes, known).rows).toMatchObject([{ name: 'Zoë; "Zed" Quinn', email: "zoe@example.org" }]);
});

test("headings in other words and another order; first and last name apart; schools by URN and folded name; British dates", () => {
  const { rows } = read("Site,Job Title,Surname,Forename,Work email,Start date,Leaving date\nst marys c of e primary,Teaching Assistant,Ito,Kim,kim@example.org,1/9/2026,2027-07-21\n123456,Headteacher,Ray,Jo,jo@example.org,01.09.26,");
  expect(rows).toMatchObject([
    { name: "Kim Ito", role: "support_staff", schoolId: "2", startsOn: "2026-09-01", endsOn: "2027-07-21" },
    { name: "Jo Ray", role: "principal", schoolId: oakfield.id, startsOn: "2026-09-01" },
  ]);
});

test("the trust's own word for a role comes before ours", () => {
  expect(read("Name,Email,Role,School\nKim,k@example.org,Head of School,123456", { senior_leader: "Head of school" }).rows).toMatchObject([{ role: "senior_leader" }]);
});

test("every problem is said with its row and column, blank rows counted, and nothing is taken", () => {
  const { rows, problems } = read([
    "Name,E-mail,Role,School,Start,End", "", ",nobody,Wizard,Hogwarts,31/02/2026,", "Kim,kim@example.org,Principal,,,", "Jo,jo@example.org,Teacher,Twin,01/09/2026,01/08/2026", "Joe,jo@example.org,,,,",
  ].join("\n"));
  expect(rows).toEqual([]);
  expect(problems.map(({ row, column, words }) => `${row} ${column}: ${words}`)).toEqual([
    "3 Name: the name is missing", "3 E-mail: ‘nobody’ is not an e-mail address", "3 Role: ‘Wizard’ is not a role that Braid knows",
    "3 School: ‘Hogwarts’ is not a school of the trust", "3 Start: ‘31/02/2026’ is not a date such as 01/09/2026",
    "4 School: choose the school of this principal", "5 School: two schools are called ‘Twin’: use the URN", "5 End: the end is before the start",
  ]);
});

test("one address with two names is a question for whoever wrote the file", () => {
  expect(read("Name,Email\nJo Ray,jo@example.org\nJoe Roy,jo@example.org").problems).toMatchObject([{ row: 3, column: "Name" }]);
});

test("a file that is none is refused kindly", () => {
  expect(read("").problems[0]?.words).toMatch(/empty/);
  expect(read("Name,Phone\nKim,1").problems[0]?.words).toMatch(/no column for the e-mail address/);
  expect(read('Name,Email\n"Kim,k@example.org').problems[0]?.words).toMatch(/never closed/);
  expect(readRoster(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]), known).problems[0]?.words).toMatch(/not a CSV/);
  expect(read("Name,Email\n").problems[0]?.words).toMatch(/nobody under them/);
});

test("what we write never runs as a formula, and reads back as it was", () => {
  expect(neutralised("=HYPERLINK(1)")).toBe("'=HYPERLINK(1)");
  expect(neutralised("-3.5")).toBe("-3.5");
  assert(property(array(string({ unit: "grapheme", minLength: 1 }).map((cell) => cell.trim()).filter((cell) => cell !== "" && !cell.startsWith("'") && !cell.includes("\u0000")), { minLength: 2, maxLength: 4 }), (cells) => {
    const table = readTable(utf8(writeCsv([["a", "b"], cells])));
    expect("rows" in table && table.rows[1]?.map(plain)).toEqual(cells);
  }));
});

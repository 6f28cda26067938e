import { assert, constantFrom, property, string, stringMatching } from "fast-check";
import { expect, test } from "vitest";
import { queryNames } from "@/lib/confidentiality/query-names";

const quotes = (text: string, known: string[] = []) => queryNames([{ field: "done", text }], known).map(({ quote }) => quote);

test.each([
  ["Met about Jayden S. on Monday", "Jayden S"],
  ["Spoke with Olivia Hughes after lunch", "Olivia Hughes"],
  ["Zofia Kowalska and her mum came in", "Zofia Kowalska"],
  ["We planned for Zofia K. with the team", "Zofia K"],
  ["Pupil X is back", "Pupil X"],
  ["child A was moved", "child A"],
  ["Support plan for J.S. agreed", "J.S."],
  ["Logged as CPOMS 48213", "CPOMS 48213"],
  ["See MyConcern ref 2231-A", "MyConcern ref 2231-A"],
  ["LADO referral no. 22/417 closed", "LADO referral no. 22/417"],
  ["UPN A123456789012 is wrong", "UPN A123456789012"],
  ["DOB 12/03/2016", "DOB 12/03/2016"],
  ["born on 3rd May 2017", "born on 3rd May 2017"],
  ["Year 4 boy called Tyler was unsettled", "boy called Tyler"],
  ["Jayden’s mum rang twice", "Jayden"],
])("asks about: %s", (text, quote) => {
  expect(quotes(text).join(" | ")).toContain(quote);
});

test.each([
  "Year 4 maths is behind Year 3; pupils in Key Stage 1 read daily",
  "White Rose is in place in Class B and the children enjoy Little Wandle",
  "Mrs Smith leads the boys’ reading group and Mr Jones the girls’ one",
  "Pupil Premium spend agreed with parents; Ofsted may come in Spring",
  "P.E. and R.E. leads met. A new TA starts on Monday for the pupils",
  "Attendance of disadvantaged pupils is 93.4%, up from 92.1",
  "Single central record checked by the governor, no gaps",
  "The summer house was painted and Grace before meals went well",
])("lets pass: %s", (text) => {
  expect(quotes(text)).toEqual([]);
});

test("the trust's own people and schools are left alone", () => {
  const text = "Olivia Hughes and her parents’ evening at Oakfield Primary went well; Olivia led it";
  expect(quotes(text)).toContain("Olivia Hughes");
  expect(quotes(text, ["Olivia Hughes", "Oakfield Primary"])).toEqual([]);
});

test("says in which box, each quote once, whatever the text", () => {
  expect(queryNames([{ field: "a", text: "Pupil X and again Pupil X" }, { field: "b", text: "Pupil X" }]).map(({ field, quote }) => [field, quote])).toEqual([["a", "Pupil X"], ["b", "Pupil X"]]);
  assert(property(string({ maxLength: 300 }), (text) => {
    for (const { quote } of queryNames([{ field: "done", text }])) expect(text).toContain(quote);
  }));
});

test("a first name from the list with any surname is asked about wherever it stands", () => {
  const surname = stringMatching(/^[A-Z][a-z]{4,9}son$/);
  assert(property(constantFrom("Olivia", "Noah", "Aisha", "Jayden"), surname, (first, last) => {
    expect(quotes(`We met ${first} ${last} today`)).toContain(`${first} ${last}`);
  }));
});

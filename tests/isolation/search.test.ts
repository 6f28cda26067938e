import { expect, test } from "vitest";
import { classOf } from "@/lib/confidentiality/classes";
import { NotFound } from "@/lib/errors";
import { listPeople } from "@/lib/people/list-people";
import { searchRubric } from "@/lib/rubric/search/search-rubric";
import type { Viewer } from "@/lib/viewers/viewer";
import { aFullTrust } from "./full-trust/full-trust";
import { marksIn } from "./full-trust/mark";
import type { Persona } from "./full-trust/people";
import { rowMatrix } from "./row-matrix";

/** A word that stands in every box of the trust, beside what kind of box it is, and in no dictionary. */
const WORD = "zebrafinch";
/** All that the product says its search looks through: the rubric as it was published, videos that are shown, and modules that are offered. */
const SEARCHED = ["module-published", "rubric-published", "video-published"];
/** Where one person, two or a few write for themselves: some of each room, so that none is missed for want of a mark. */
const AMONG_THEM = [
  "triad_issue", "triad_commitment", "observer_note", "slot_issue", "slot_word", "slot_plan", "online_words", "online_draft", "coach_note", "gap_task_draft", "cohort_project_draft", "storm_script", "personal_part", "element_note",
];

/** The kinds of record that a search answers with; its highlights cut a mark into pieces, and may leave its end away. */
async function found(viewer: Viewer, query: string): Promise<string[]> {
  try {
    const marks = marksIn(JSON.stringify(await searchRubric(viewer, query)).replaceAll('","', ""), WORD);
    return [...new Set(marks.map((mark) => /^[a-z-]*/i.exec(mark)?.[0] ?? ""))];
  } catch (error) {
    if (error instanceof NotFound) return [];
    throw error;
  }
}

test("whoever searches finds what is published, and no personal text, not even one of their own", async () => {
  const full = await aFullTrust("Hawthorn Learning Trust", WORD);
  const { people } = full;
  const personal = rowMatrix(full).flatMap(({ table, text, readers }) => (text && !SEARCHED.includes(text) && Array.isArray(readers) && ["own", "personal", "group"].includes(classOf[table] ?? "") ? [{ table, text, readers }] : []));
  expect(personal.map(({ table }) => table)).toEqual(expect.arrayContaining(AMONG_THEM));
  const everybody = Object.keys(people) as Persona[];
  const anybody = new Set<string>();
  for (const who of everybody) for (const mark of await found(people[who], WORD)) anybody.add(mark);
  expect([...anybody].toSorted()).toEqual(SEARCHED);
  const out: string[] = [];
  for (const { text, readers } of personal)
    for (const who of new Set<Persona>([...readers, "executive", "lead"])) if ((await found(people[who], `${WORD} ${text}`)).includes(text)) out.push(`${who} finds ${text}`);
  expect(out).toEqual([]);
  for (const who of everybody) expect(await listPeople(people[who], { q: WORD }).then((answer) => marksIn(JSON.stringify(answer), WORD), () => []), who).toEqual([]);
}, 120_000);

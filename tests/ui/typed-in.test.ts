import { expect, test } from "vitest";
import { typedIn } from "@/lib/forms/form-state";

function form(of: Record<string, string | string[]>): FormData {
  const sent = new FormData();
  for (const [name, values] of Object.entries(of)) for (const value of [values].flat()) sent.append(name, value);
  return sent;
}

test("what was typed comes back, whatever a box is called; passwords and one-time codes do not", () => {
  const kept = { "a.dress-code.evidence": "Worn with pride", "f.can-decode.all.count": "12", here: ["one", "two"] };
  expect(typedIn(form({ ...kept, password: "violet harbour", current: "before", code: "123456", $ACTION_ID: "x" }))).toEqual(kept);
});

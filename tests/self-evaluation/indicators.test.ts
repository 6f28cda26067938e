import { expect, test } from "vitest";
import { NotFound } from "@/lib/errors";
import { areasOf, indicatorsOf, MOST_AREAS } from "@/lib/self-evaluation/indicators/indicator";
import { publishFramework, readFramework } from "@/lib/self-evaluation/indicators/publish-framework";
import { starterIndicators } from "@/lib/self-evaluation/indicators/starter";
import { areasAsText, typedIndicators } from "@/lib/self-evaluation/indicators/typed";
import { v7 } from "@/lib/submissions/uuid";
import { aTrustThatLooks, teaching } from "./a-trust-that-looks";

const typed = (...all: { name: string; areas: string }[]) => Object.fromEntries(all.flatMap(({ name, areas }, place) => [[`indicators.${place}.name`, name], [`indicators.${place}.areas`, areas]]));

test("the example has seven indicators and 41 areas, each with a key of its own, and comes back from its form as it was", () => {
  expect(starterIndicators).toHaveLength(7);
  expect(new Set(areasOf(starterIndicators).map(({ key }) => key)).size).toBe(41);
  expect(indicatorsOf(starterIndicators)).toEqual(starterIndicators);
  const form = typed(...starterIndicators.map((one) => ({ name: one.name, areas: areasAsText(one) })));
  expect(typedIndicators(form, starterIndicators)).toEqual({ indicators: starterIndicators, errors: {} });
});

test("what keeps its name keeps its key; an indicator without a name is left out", () => {
  const { indicators, errors } = typedIndicators(typed({ name: "", areas: "Gone" }, { name: "Teaching", areas: "Talk: Is it heard?\n\nQuestions" }), [teaching]);
  expect(errors).toEqual({});
  expect(indicators).toEqual([{ key: "teaching", name: "Teaching", areas: [{ key: "talk", name: "Talk", question: "Is it heard?" }, { key: "teaching-questions", name: "Questions", question: "" }] }]);
});

test("what cannot be published is said beside its box", () => {
  const lines = Array.from({ length: MOST_AREAS + 1 }, (_, place) => `Area ${place}`).join("\n");
  expect(typedIndicators(typed({ name: "Teaching", areas: "" }, { name: "Joy", areas: lines }, { name: "Care", areas: "Talk\ntalk" }), []).errors).toEqual({
    "indicators.0.areas": ["Say which areas Teaching is looked at by"], "indicators.1.areas": ["10 areas at most"], "indicators.2.areas": ["Two areas have one name"],
  });
  expect(typedIndicators({}, []).errors).toEqual({ form: ["Keep at least one indicator"] });
});

test("an evaluation that is begun keeps its indicators; whoever designs none publishes none", async () => {
  const { executive, lead } = await aTrustThatLooks();
  await publishFramework(executive, { requestId: v7(), number: 1, indicators: starterIndicators });
  expect((await readFramework(executive)).number).toBe(2);
  await expect(publishFramework(executive, { requestId: v7(), number: 1, indicators: starterIndicators })).rejects.toThrow("Somebody published another version");
  await expect(publishFramework(lead, { requestId: v7(), number: 2, indicators: starterIndicators })).rejects.toThrow(NotFound);
});

import { expect, type Locator } from "@playwright/test";

/** Where the marks of a kind stand in the pictures of some part of a page, from each picture's own corner, from left to right. */
const placesOf = (within: Locator, mark: string) =>
  within.locator(`.${mark}`).evaluateAll((marks) =>
    marks
      .filter((one) => !one.closest(".picture-key"))
      .map((one) => {
        const [own, picture] = [one, one.closest(".drawn-field, .recharts-surface")].map((each) => each?.getBoundingClientRect());
        return [(own?.left ?? 0) + (own?.width ?? 0) / 2 - (picture?.left ?? 0), (own?.top ?? 0) + (own?.height ?? 0) / 2 - (picture?.top ?? 0)] as const;
      })
      .toSorted(([x, y], [otherX, otherY]) => Math.round(x - otherX) || y - otherY),
  );

/** How far apart, at most, the server's picture in a figure and the explored one have these marks, in pixels; fails where one has others. */
export async function expectAgreement(figure: Locator, mark: string, count: number) {
  const explored = figure.locator(".explore-frame");
  await expect(explored.locator(`.recharts-surface .${mark}`)).toHaveCount(count);
  const [drawn, again] = [await placesOf(figure.locator(".drawn-field"), mark), await placesOf(explored, mark)];
  expect(drawn, `${mark} on the server's picture`).toHaveLength(count);
  expect(again, `${mark} on the explored picture`).toHaveLength(count);
  for (const [at, [x, y]] of drawn.entries()) {
    expect(Math.abs(x - (again[at]?.[0] ?? Number.NaN)), `${mark} ${at} across`).toBeLessThan(0.5);
    expect(Math.abs(y - (again[at]?.[1] ?? Number.NaN)), `${mark} ${at} down`).toBeLessThan(0.5);
  }
}

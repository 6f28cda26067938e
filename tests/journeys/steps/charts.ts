import { expect, type Locator, type Page } from "@playwright/test";

/** The ends of the marks of a kind in the pictures of some part of a page (left, right, top, foot), from each picture's own corner, from left to right; without how thick they are drawn. */
const placesOf = (within: Locator, mark: string) =>
  within.locator(`.${mark}`).evaluateAll((marks) =>
    marks
      .filter((one) => !one.closest(".picture-key"))
      .map((one) => {
        const { x, y, width, height } = (one as SVGGraphicsElement).getBBox();
        const [from, to] = [[x, y], [x + width, y + height]].map(([across, down]) => new DOMPoint(across, down).matrixTransform((one as SVGGraphicsElement).getScreenCTM() ?? undefined));
        const picture = one.closest(".drawn-field, .recharts-surface")?.getBoundingClientRect();
        return [from?.x, to?.x, from?.y, to?.y].map((end = Number.NaN, at) => end - ((at < 2 ? picture?.left : picture?.top) ?? Number.NaN));
      })
      .toSorted(([left = 0, , top = 0], [otherLeft = 0, , otherTop = 0]) => Math.round(left - otherLeft) || top - otherTop),
  );

/** The server's picture stands aside for the explored one; what happens while it is brought back beside it. */
async function besideEachOther<T>(picture: Locator, look: () => Promise<T>): Promise<T> {
  await expect(picture).toBeHidden();
  await picture.evaluate((one: HTMLElement) => void (one.style.display = "block"));
  return look().finally(() => picture.evaluate((one: HTMLElement) => void one.style.removeProperty("display")));
}

/** How far apart, at most, the server's picture in a figure and the explored one have these marks, in pixels; fails where one has others. */
export async function expectAgreement(figure: Locator, mark: string, count: number) {
  const explored = figure.locator(".explore-frame");
  await expect(explored.locator(`.recharts-surface .${mark}`)).toHaveCount(count);
  const again = await placesOf(explored, mark);
  const drawn = await besideEachOther(figure.locator(".figure-picture"), () => placesOf(figure.locator(".drawn-field"), mark));
  expect(drawn, `${mark} on the server's picture`).toHaveLength(count);
  expect(again, `${mark} on the explored picture`).toHaveLength(count);
  for (const [at, ends] of drawn.entries())
    for (const [which, name] of ["left", "right", "top", "foot"].entries())
      expect(Math.abs((ends[which] ?? Number.NaN) - (again[at]?.[which] ?? Number.NaN)), `${mark} ${at}: ${name}`).toBeLessThan(0.5);
}

/** Opens a page on a laptop, a tablet and a phone. */
export async function atEverySize(page: Page, path: string, look: () => Promise<void>) {
  for (const width of [1280, 768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    await look();
  }
}

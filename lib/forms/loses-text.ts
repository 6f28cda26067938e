/** What a form holds, box by box: words, or what is ticked. */
export type Content = Readonly<Record<string, string | readonly unknown[]>>;

/** Whether something that was saved is not in what is saved now, box by box. An answer that got lost on its way leaves the writer with an old version and all of their words. */
export const losesText = <T extends Content>(before: T, now: T): boolean => Object.entries(before).some(([part, said]) => !goesOn(said, now[part]));

const goesOn = (said: Content[string], now: Content[string] | undefined): boolean =>
  typeof said === "string" ? typeof now === "string" && now.startsWith(said) : said.every((one) => now?.includes(one as string));

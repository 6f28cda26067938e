/** Whether something that was saved is not in what is saved now, text by text. An answer that got lost on its way leaves the writer with an old version and all of their words. */
export const losesText = (before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): boolean =>
  Object.entries(before).some(([part, text]) => !now[part]?.startsWith(text));

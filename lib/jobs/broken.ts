/** What a page says of a job that somebody waits for and that failed on our side. */
export const brokenWords = (nothing: string, again: string): string =>
  `Something went wrong on our side. ${nothing}, and the service’s operator can see what it was. ${again}; if it happens once more, tell them.`;

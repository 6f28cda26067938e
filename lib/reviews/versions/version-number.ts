/** The version that an address names; 0, which is never sent, for anything that is not a number. */
export function versionNumber(text: string): number {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
}

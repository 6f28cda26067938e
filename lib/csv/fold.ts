/** A text without case, accents and punctuation, its words parted by single spaces: 'St Mary’s (Éton)' is 'st marys eton'. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/['’`]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The same with dashes, as a name of a file or a key. */
export const dashed = (text: string): string => fold(text).replaceAll(" ", "-");

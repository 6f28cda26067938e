const small = new Set(["a", "and", "at", "by", "for", "in", "of", "on", "the", "to", "with"]);
/** Abbreviations that trusts write in capitals: 'CE', 'RC', 'MAT', 'C of E' comes out right by itself. */
const capitals = new Set(["ce", "rc", "mat", "mct", "cmat", "uk", "ii", "iii", "stem", "utc", "c"]);

function cased(word: string, first: boolean): string {
  if (!first && small.has(word)) return word;
  if (capitals.has(word.replaceAll(/\W/g, ""))) return word.toUpperCase();
  return word.replace(/\p{L}/u, (letter) => letter.toUpperCase()).replaceAll(/(?<=[-(/])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A trust's name as people write it, where the register shouts: 'INSPIRE LEARNING PARTNERSHIP' is 'Inspire Learning Partnership'. Mixed case stays as it is. */
export function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().split(" ").map((word, place) => cased(word, place === 0)).join(" ");
}

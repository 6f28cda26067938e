/** Digits and letters that nobody mistakes for one another: no I, L, O or U. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const N = ALPHABET.length;

/** Fifteen of 32 signs are 75 bits: nobody guesses one. The sixteenth checks the others. */
const RANDOM_SIGNS = 15;
const GROUP = 4;

/** A check sign over the others that notices any one wrong sign and nearly every two that changed places (Luhn's rule for 32 signs). */
function checkSign(signs: string): string {
  let sum = 0;
  for (const [at, sign] of [...signs].toReversed().entries()) {
    const value = ALPHABET.indexOf(sign) * (at % 2 === 0 ? 2 : 1);
    sum += Math.floor(value / N) + (value % N);
  }
  return ALPHABET[(N - (sum % N)) % N] ?? "";
}

/** A code of sixteen signs from bytes that nobody can guess; at least ten of them. */
export function codeFrom(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  const signs = Array.from({ length: RANDOM_SIGNS }, (_, at) => ALPHABET[Number((bits >> BigInt(5 * at)) & 31n)] ?? "").join("");
  return signs + checkSign(signs);
}

/** As it is read out and typed: 'K7Q2-9MXA-4TRB-W0C3'. */
export const inGroups = (code: string): string => code.match(new RegExp(`.{1,${GROUP}}`, "g"))?.join("-") ?? code;

/** A code as somebody typed it, whatever its case, spaces and dashes, with the letters that are easily mistaken put right; undefined when it can be none. */
export function typedCode(typed: string): string | undefined {
  const signs = typed.toUpperCase().replaceAll(/[\s\-–—.]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  if (signs.length !== RANDOM_SIGNS + 1 || [...signs].some((sign) => !ALPHABET.includes(sign))) return undefined;
  return checkSign(signs.slice(0, -1)) === signs.at(-1) ? signs : undefined;
}

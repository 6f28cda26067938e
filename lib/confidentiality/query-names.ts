import { alsoWords, firstNames } from "./first-names";

/** A text to look through, by the name of its box. */
export type NamedText = { field: string; text: string };
/** Words that may point at one child: asked about before sharing, never forbidden. */
export type Queried = { field: string; quote: string; why: "name" | "initials" | "reference" | "date of birth" | "description" };

const upper = "[A-ZÀ-ÖØ-Þ]";
const word = `${upper}[a-zà-öø-ÿ]+(?:['’-]${upper}?[a-zà-öø-ÿ]+)*`;
const aboutAChild =
  /\b(?:pupils?|child(?:ren)?|boys?|girls?|mum|dad|mother|father|parents?|carers?|foster|siblings?|brother|sister|twins?|he|she|his|her|year (?:[1-9]|1[0-3])|reception|nursery|ehcps?|send|looked after|cin|mash|social worker|suspended|suspension|excluded|exclusion|referral|disclos(?:ed|ure)|attendance of)\b/i;

/** Patterns that mean a child or a case whoever is named. */
const always: { pattern: RegExp; why: Queried["why"] }[] = [
  { why: "reference", pattern: /\b(?:cpoms|myconcern|my concern|edulog|arbor|sims|case|incident|referral|mash|lado|ref(?:erence)?|upn|uln)(?:\s+(?:referral|case|id|no|number|ref|reference)\b)*[\s.:#-]*(?=[A-Z\d/-]*\d)[A-Z\d][A-Z\d/-]{2,}/gi },
  { why: "reference", pattern: /\b[A-Z]\d{11}[A-Z\d]\b/g }, // a unique pupil number: a letter and twelve more
  { why: "date of birth", pattern: /\b(?:d\.?o\.?b\.?|born|date of birth)[\s:]*(?:on\s+)?\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:\d{1,2}|[a-z]{3,9})[\s./-]+\d{2,4}\b/gi },
  { why: "initials", pattern: /\b(?:[Pp]upil|[Cc]hild|[Ss]tudent|[Bb]oy|[Gg]irl)s?\s+[A-Z](?:\.?[A-Z])?\b\.?(?![a-z])/g },
  { why: "initials", pattern: /(?<![A-Za-z.])[A-Z]\.\s?[A-Z]\.(?:[A-Z]\.)?(?![A-Za-z])/g },
  { why: "description", pattern: /\b(?:boy|girl|child|pupil|student|twins?)\s+(?:called|named)\s+\S+/gi },
];

/** Abbreviations with stops, and words that come before a capital letter without being a name. */
const notInitials = new Set(["U.K.", "E.U.", "P.E.", "R.E.", "A.I.", "H.R.", "I.T.", "T.A.", "P.A.", "Q.A.", "G.P."]);
const notNames = new Set(
  (
    "Year Key Stage Phase Class Group Set Cycle Plan Option Block Unit Part Level Grade Vitamin Section Room Hall Building House Term Week Ofsted Pupil " +
    "Premium Early Years Read Write Reading Writing White Rose Little Wandle Oxford Owl Times Tables Rock Stars Mr Mrs Ms Miss Mx Dr Sir Dame Autumn Spring " +
    "Summer Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December " +
    "Christmas Easter Parents Governors School Primary Academy Trust Federation College Church Diocese Council County City Borough Street Road Lane " +
    "Lead Leader Head Teacher Assistant Officer Manager Director Inspector Safeguarding Standards Stakeholders Department Education England English Maths " +
    "Science History Geography Music Art The This That These Our We They It In On At For And But All Some Most Every Two Three Four Five Six Good New First " +
    "Second Third Next Last No Not With From After Before When While Since"
  ).split(" "),
);

function known(quote: string, names: readonly string[]): boolean {
  const said = quote.replace(/['’]s$/, "").replace(/\.$/, "").toLowerCase();
  return names.some((name) => {
    const whole = name.toLowerCase();
    return whole === said || whole.startsWith(said) || whole.split(" ")[0] === said || whole.includes(` ${said}`);
  });
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;]["')]?)\s+(?=[A-Z])|\n+/);
}

function namesIn(sentence: string): { quote: string; why: Queried["why"] }[] {
  const found: { quote: string; why: Queried["why"] }[] = [];
  const child = aboutAChild.test(sentence);
  const titled = new RegExp(`\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Rev|Canon|Father|Sister)\\.?\\s+(?:${word}|${upper}\\.?)(?:\\s+${word})?`, "g");
  const open = sentence.replace(titled, (hit) => " ".repeat(hit.length));
  for (const match of open.matchAll(new RegExp(`\\b(${word})\\s+(?:(${word})|(${upper})\\b\\.?(?![a-zà-ÿ]))`, "g"))) {
    const [quote, first = "", surname, initial] = match;
    if (notNames.has(first) || (surname && notNames.has(surname))) continue;
    const isName = firstNames.has(first);
    if (isName || (child && (initial !== undefined || surname !== undefined))) found.push({ quote: quote.trim(), why: "name" });
    else if (initial && quote.trim().endsWith(".") && first.length > 2 && match.index > 0) found.push({ quote: quote.trim(), why: "name" });
  }
  for (const match of open.matchAll(new RegExp(`\\b(${word})\\b`, "g"))) {
    const name = (match[1] ?? "").replace(/['’]s$/, "");
    if (child && firstNames.has(name) && !alsoWords.has(name) && !found.some((hit) => hit.quote.includes(name))) found.push({ quote: name, why: "name" });
  }
  return found;
}

/**
 * Words in the texts that may name a child or a case: a name with a surname or its initial, initials, 'pupil X', a case or
 * pupil number, a date of birth, 'a boy called …'. Names that are `known` (the trust's people and schools) are left alone.
 * Each quote comes once a box, in the order of the text. It asks, so it may be wrong both ways.
 */
export function queryNames(texts: readonly NamedText[], knownNames: readonly string[] = []): Queried[] {
  return texts.flatMap(({ field, text }) => {
    const seen = new Set<string>();
    const hits = [
      ...always.flatMap(({ pattern, why }) => [...text.matchAll(pattern)].map(([quote]) => ({ quote: quote.trim(), why }))),
      ...sentencesOf(text).flatMap(namesIn),
    ];
    return hits
      .filter(({ quote }) => !notInitials.has(quote.replaceAll(" ", "")) && !known(quote, knownNames))
      .filter(({ quote }) => !seen.has(quote) && seen.add(quote))
      .map((hit) => ({ field, ...hit }));
  });
}

/** The words of the quotes, in small letters: what to look for among the trust's own names. */
export function wordsOf(queried: readonly Queried[]): string[] {
  return [...new Set(queried.flatMap(({ quote }) => quote.toLowerCase().replaceAll(/[^\p{L}' ]/gu, " ").split(/\s+/)).filter((word) => word.length > 1))];
}

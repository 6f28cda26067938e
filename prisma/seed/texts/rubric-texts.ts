/** What Hawthorn made of Braid's example: its own words, and what two of its editors said to each other. */
export const rubricTexts = {
  name: "Teaching at Hawthorn",
  about: "What we mean by good teaching in our five schools, why we think so, and what to try tomorrow. It describes practice and never rates a person.",
  notes: {
    first: "Our first version: Braid’s example, read and agreed by all five schools.",
    second: "Wait time says what our Year 4 teachers found: the second pause matters more than the first.",
  },
  changed: {
    element: "Wait time",
    tip: "After the first answer, count to three again before you say anything: somebody will add to it.",
    remark: { part: "tips", passage: "count to three again", remark: "This is what made the difference in Year 4. Can we say it first, before the tip about the question?" },
  },
  inDraft: {
    element: "Checking for understanding",
    tip: "Agree one way of showing answers for the whole school, so that a supply teacher can use it too.",
    remark: { part: "stages.2", passage: "at ease with being wrong", remark: "How would a visitor know that they are at ease? One thing one can see would help." },
    area: "Questioning and checking",
    reviewInDays: 45,
  },
  /** Agreed with the second version to be looked at by now, and not done yet. */
  due: { area: "Feedback and assessment", daysAgo: 6 },
  /** What people at Hawthorn say, and what the rubric calls it. */
  calls: { TA: "teaching assistant", EAL: "learning English", DIRT: "feedback that pupils act on" },
  /** How many colleagues opened which element lately. */
  opened: { "Wait time": 13, "Cold calling with warmth": 8, "Retrieval practice": 7, "Routines": 3 },
} as const;

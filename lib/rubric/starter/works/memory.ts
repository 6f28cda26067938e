import type { Work } from "./work";

export const testEnhancedLearning: Work = {
  title: "Test-Enhanced Learning: Taking Memory Tests Improves Long-Term Retention",
  authors: "Henry L. Roediger III and Jeffrey D. Karpicke",
  year: 2006,
  source: "Psychological Science, volume 17",
  link: "https://doi.org/10.1111/j.1467-9280.2006.01693.x",
  kind: "study",
  strength: "strong",
};

export const retrievalInClassrooms: Work = {
  title: "Retrieval Practice Consistently Benefits Student Learning: a Systematic Review of Applied Research in Schools and Classrooms",
  authors: "Pooja K. Agarwal, Ludmila D. Nunes and Janell R. Blunt",
  year: 2021,
  source: "Educational Psychology Review, volume 33",
  link: "https://doi.org/10.1007/s10648-021-09595-9",
  kind: "review",
  strength: "moderate",
};

export const distributedPractice: Work = {
  title: "Distributed Practice in Verbal Recall Tasks: A Review and Quantitative Synthesis",
  authors: "Nicholas J. Cepeda, Harold Pashler, Edward Vul, John T. Wixted and Doug Rohrer",
  year: 2006,
  source: "Psychological Bulletin, volume 132",
  link: "https://digitalcommons.usf.edu/psy_facpub/1771",
  kind: "review",
  strength: "strong",
};

export const effectiveTechniques: Work = {
  title: "Improving Students’ Learning With Effective Learning Techniques: Promising Directions From Cognitive and Educational Psychology",
  authors: "John Dunlosky, Katherine A. Rawson, Elizabeth J. Marsh, Mitchell J. Nathan and Daniel T. Willingham",
  year: 2013,
  source: "Psychological Science in the Public Interest, volume 14",
  link: "https://doi.org/10.1177/1529100612453266",
  kind: "review",
  strength: "strong",
};

export const interleavedMaths: Work = {
  title: "A Randomized Controlled Trial of Interleaved Mathematics Practice",
  authors: "Doug Rohrer, Robert F. Dedrick, Marissa K. Hartwig and Chi-Ngai Cheung",
  year: 2020,
  source: "Journal of Educational Psychology, volume 112",
  link: "https://doi.org/10.1037/edu0000367",
  kind: "trial",
  strength: "moderate",
};

export const cognitiveScience: Work = {
  title: "Cognitive science approaches in the classroom: a review of the evidence",
  authors: "Thomas Perry, Rosanna Lea, Clara Rübner Jørgensen, Philippa Cordingley, Kimron Shapiro and Deborah Youdell",
  year: 2021,
  source: "Education Endowment Foundation",
  kind: "review",
  strength: "mixed",
};

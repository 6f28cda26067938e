import type { Work } from "./work";

export const rosenshine: Work = {
  title: "Principles of Instruction: Research-Based Strategies That All Teachers Should Know",
  authors: "Barak Rosenshine",
  year: 2012,
  source: "American Educator, volume 36, number 1",
  kind: "review",
  strength: "moderate",
};

export const swellerAndCooper: Work = {
  title: "The Use of Worked Examples as a Substitute for Problem Solving in Learning Algebra",
  authors: "John Sweller and Graham Cooper",
  year: 1985,
  source: "Cognition and Instruction, volume 2",
  link: "https://doi.org/10.1207/s1532690xci0201_3",
  kind: "study",
  strength: "moderate",
};

export const expertiseReversal: Work = {
  title: "The Expertise Reversal Effect",
  authors: "Slava Kalyuga, Paul Ayres, Paul Chandler and John Sweller",
  year: 2003,
  source: "Educational Psychologist, volume 38",
  link: "https://doi.org/10.1207/S15326985EP3801_4",
  kind: "review",
  strength: "moderate",
};

export const concretenessFading: Work = {
  title: "Concreteness Fading in Mathematics and Science Instruction: a Systematic Review",
  authors: "Emily R. Fyfe, Nicole M. McNeil, Ji Y. Son and Robert L. Goldstone",
  year: 2014,
  source: "Educational Psychology Review, volume 26",
  link: "https://doi.org/10.1007/s10648-014-9249-3",
  kind: "review",
  strength: "promising",
};

export const priorKnowledge: Work = {
  title: "Effect of Prior Knowledge on Good and Poor Readers’ Memory of Text",
  authors: "Donna R. Recht and Lauren Leslie",
  year: 1988,
  source: "Journal of Educational Psychology, volume 80",
  kind: "study",
  strength: "promising",
};

export const selfExplanation: Work = {
  title: "Inducing Self-Explanation: a Meta-Analysis",
  authors: "Kiran Bisra, Qing Liu, John C. Nesbit, Farimah Salimi and Philip H. Winne",
  year: 2018,
  source: "Educational Psychology Review, volume 30",
  link: "https://doi.org/10.1007/s10648-018-9434-x",
  kind: "review",
  strength: "moderate",
};

export const teachersKnowledge: Work = {
  title: "The Influence of Teachers’ Knowledge on Student Learning in Middle School Physical Science Classrooms",
  authors: "Philip M. Sadler, Gerhard Sonnert, Harold P. Coyle, Nancy Cook-Smith and Jaimie L. Miller",
  year: 2013,
  source: "American Educational Research Journal, volume 50",
  link: "https://www.aft.org/ae/spring2016/sadler-and-sonnert",
  kind: "study",
  strength: "promising",
};

export const greatTeaching: Work = {
  title: "What makes great teaching? Review of the underpinning research",
  authors: "Robert Coe, Cesare Aloisi, Steve Higgins and Lee Elliot Major",
  year: 2014,
  source: "Sutton Trust",
  link: "http://www.suttontrust.com/wp-content/uploads/2014/10/What-Makes-Great-Teaching-REPORT.pdf",
  kind: "review",
  strength: "moderate",
};

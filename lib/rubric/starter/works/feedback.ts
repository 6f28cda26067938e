import type { Work } from "./work";

export const powerOfFeedback: Work = {
  title: "The Power of Feedback",
  authors: "John Hattie and Helen Timperley",
  year: 2007,
  source: "Review of Educational Research, volume 77",
  link: "https://doi.org/10.3102/003465430298487",
  kind: "review",
  strength: "moderate",
};

export const feedbackInterventions: Work = {
  title: "The effects of feedback interventions on performance: A historical review, a meta-analysis, and a preliminary feedback intervention theory",
  authors: "Avraham N. Kluger and Angelo DeNisi",
  year: 1996,
  source: "Psychological Bulletin, volume 119",
  link: "https://doi.org/10.1037/0033-2909.119.2.254",
  kind: "review",
  strength: "mixed",
};

export const teacherFeedback: Work = {
  title: "Teacher Feedback to Improve Pupil Learning",
  authors: "Education Endowment Foundation",
  year: 2021,
  source: "Education Endowment Foundation",
  kind: "guidance",
  strength: "moderate",
};

export const markedImprovement: Work = {
  title: "A marked improvement? A review of the evidence on written marking",
  authors: "Victoria Elliott, Jo-Anne Baird, Therese N. Hopfenbeck, Jenni Ingram, Ian Thompson, Natalie Usher, Mae Zantout, James Richardson and Robbie Coleman",
  year: 2016,
  source: "Education Endowment Foundation",
  link: "http://oucea.education.ox.ac.uk/research/completed-research-projects/marking-evidence-review/",
  kind: "review",
  strength: "promising",
};

export const peerAssessment: Work = {
  title: "The Impact of Peer Assessment on Academic Performance: A Meta-analysis of Control Group Studies",
  authors: "Kit S. Double, Joshua A. McGrane and Therese N. Hopfenbeck",
  year: 2020,
  source: "Educational Psychology Review, volume 32",
  link: "https://doi.org/10.1007/s10648-019-09510-3",
  kind: "review",
  strength: "moderate",
};

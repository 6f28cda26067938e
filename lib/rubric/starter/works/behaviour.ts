import type { Work } from "./work";

export const improvingBehaviour: Work = {
  title: "Improving Behaviour in Schools",
  authors: "Igraine Rhodes and Michelle Long",
  year: 2019,
  source: "Education Endowment Foundation",
  kind: "guidance",
  strength: "moderate",
};

export const greetingsAtTheDoor: Work = {
  title: "Positive Greetings at the Door: Evaluation of a Low-Cost, High-Yield Proactive Classroom Management Strategy",
  authors: "Clayton R. Cook, Aria Fiat, Madeline Larson, Christopher Daikos, Tal Slemrod, Elizabeth A. Holland, Andrew J. Thayer and Tyler Renshaw",
  year: 2018,
  source: "Journal of Positive Behavior Interventions",
  link: "https://experts.umn.edu/en/publications/positive-greetings-at-the-door-evaluation-of-a-low-cost-high-yiel",
  kind: "trial",
  strength: "promising",
};

export const classroomManagement: Work = {
  title: "A Meta-Analysis of the Effects of Classroom Management Strategies and Classroom Management Programs on Students’ Academic, Behavioral, Emotional, and Motivational Outcomes",
  authors: "Hanke Korpershoek, Truus Harms, Hester de Boer, Mechteld van Kuijk and Simone Doolaard",
  year: 2016,
  source: "Review of Educational Research, volume 86",
  link: "https://doi.org/10.3102/0034654315626799",
  kind: "review",
  strength: "moderate",
};

export const classroomStructure: Work = {
  title: "A meta-analysis of teachers’ provision of structure in the classroom and students’ academic competence beliefs, engagement, and achievement",
  authors: "Erika A. Patall, Nicole Yates, Jihyun Lee, Man Chen and colleagues",
  year: 2024,
  source: "Educational Psychologist, volume 59",
  link: "https://doi.org/10.1080/00461520.2023.2274104",
  kind: "review",
  strength: "moderate",
};

export const managementPractices: Work = {
  title: "Evidence-based Practices in Classroom Management: Considerations for Research to Practice",
  authors: "Brandi Simonsen, Sarah Fairbanks, Amy Briesch, Diane Myers and George Sugai",
  year: 2008,
  source: "Education and Treatment of Children, volume 31",
  kind: "review",
  strength: "moderate",
};

export const relationshipsReview: Work = {
  title: "The Influence of Affective Teacher–Student Relationships on Students’ School Engagement and Achievement: A Meta-Analytic Approach",
  authors: "Debora L. Roorda, Helma M. Y. Koomen, Jantine L. Spilt and Frans J. Oort",
  year: 2011,
  source: "Review of Educational Research, volume 81",
  kind: "review",
  strength: "moderate",
};

export const schoolBelonging: Work = {
  title: "What Schools Need to Know About Fostering School Belonging: a Meta-analysis",
  authors: "Kelly Allen, Margaret L. Kern, Dianne Vella-Brodrick, John Hattie and Lea Waters",
  year: 2018,
  source: "Educational Psychology Review, volume 30",
  link: "https://doi.org/10.1007/s10648-016-9389-8",
  kind: "review",
  strength: "moderate",
};

export const empathicDiscipline: Work = {
  title: "Brief intervention to encourage empathic discipline cuts suspension rates in half among adolescents",
  authors: "Jason A. Okonofua, David Paunesku and Gregory M. Walton",
  year: 2016,
  source: "Proceedings of the National Academy of Sciences",
  link: "https://doi.org/10.1073/pnas.1523698113",
  kind: "trial",
  strength: "promising",
};

export const specificPraise: Work = {
  title: "Behavior-Specific Praise in Pre-K–12 Settings: Mapping the 50-Year Knowledge Base",
  authors: "Robin Parks Ennis, David James Royer, Kathleen Lynne Lane and Kristin Diane Dunlap",
  year: 2020,
  source: "Behavioral Disorders, volume 45",
  link: "https://doi.org/10.1177/0198742919843075",
  kind: "review",
  strength: "moderate",
};

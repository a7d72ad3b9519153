/** Frequent first names in English news, so that an unknown person is seen as one. */
export const firstNames: readonly string[] = `
Aaron Abigail Adam Adrian Alan Albert Alex Alexander Alexandra Alice Alison Amanda Amy Andrea Andrew Angela Ann Anna Anne Anthony Antonio Arthur Ashley Barbara Ben Benjamin Bernard Beth Betty Bill Bob Brad
Brandon Brenda Brian Bruce Caleb Carl Carol Caroline Catherine Charles Charlie Charlotte Chloe Chris Christian Christina Christine Christopher Claire Clara Colin Connor Craig Cynthia Daniel Danny Darren David Dawn Dean
Deborah Denise Dennis Derek Diana Diane Donald Donna Dorothy Douglas Duncan Dylan Edward Eleanor Elizabeth Ellen Emily Emma Eric Erin Ethan Eva Evan Fiona Frances Francis Frank Fred Gareth Gary Gavin Geoffrey George Gerald
Gillian Glen Gloria Gordon Graham Grace Greg Gregory Hannah Harold Harry Heather Helen Henry Holly Howard Hugh Ian Irene Isaac Jack Jacob Jacqueline James Jamie Jane Janet Jason Jay Jean Jeff Jeffrey Jennifer Jeremy Jerry Jessica Jill Jim
Joan Joanna Joe Joel John Jonathan Joseph Joshua Joyce Juan Judith Judy Julia Julian Julie Justin Karen Kate Katherine Kathleen Kathryn Keith Kelly Kenneth Kevin Kimberly Kyle Larry Laura Lauren Lawrence Leo Leonard Lewis Lily Linda Lisa Louis Louise
Lucas Lucy Luke Lynn Marcus Margaret Maria Marie Mark Martha Martin Mary Matt Matthew Max Megan Melissa Michael Michelle Miguel Mike Molly Nancy Natalie Nathan Neil Nicholas Nick Nicole Nigel Noah Oliver Olivia Oscar Pamela Patricia Patrick Paul Paula Peter
Philip Phillip Rachel Ralph Ray Raymond Rebecca Richard Rob Robert Robin Roger Ronald Rose Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sharon Shirley Simon Sophia Sophie Stephanie Stephen Steve Steven Stuart Susan Suzanne Sylvia
Ted Teresa Terry Theresa Thomas Tim Timothy Todd Tom Tony Tracy Trevor Tyler Victor Victoria Vincent Virginia Walter Wayne William Zachary Zoe Ahmed Ali Amir Fatima Hassan Ibrahim Khalid Mohammed Muhammad Mustafa Omar Yusuf Sergei Dmitry Ivan Olga Igor Oleksandr Andriy Iryna
Giuseppe Marco Luigi Francesco Paolo Pierre Michel Philippe Laurent Hans Klaus Wolfgang Jürgen Stefan Lars Erik Anders Carlos José Luis Pedro Javier Fernando Piotr Marek Tomasz Mehmet Hiroshi Kenji Wei
`
  .trim()
  .split(/\s+/u);

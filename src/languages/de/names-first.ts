/** Frequent first names of German, European and other news, so that an unknown person is seen as one. */
export const firstNames: readonly string[] = `
Achim Adam Adrian Alessandro Alex Alexander Alexandra Alfred Alice Amanda Andrea Andreas Andrej Andrew Angelika Anita Anja Anke Ann Anna Anne Annette Anton Antonia
Armin Arno Astrid Axel Barbara Beate Ben Benedikt Benjamin Bernd Bernhard Bettina Bill Birgit Bob Bodo Boris Brian Brigitte Bruno Carl Carla Carlo Carlos Carmen Carola Carolin
Caroline Carsten Catherine Charlotte Chris Christa Christian Christiane Christina Christine Christoph Christopher Clara Claudia Claus Clemens Cornelia Dagmar Daniel Daniela David
Debora Denis Dennis Detlef Diana Diego Dieter Dietmar Dirk Dominik Dora Doris Dorothea Eberhard Eckart Edward Elena Eleonore Elisabeth Elke Ella Elvira Emil Emily Emma Eric Erich Erik
Erika Ernst Erwin Esther Eugen Eva Evelyn Fabian Felix Ferdinand Florian Frank Franz Franziska Frauke Fred Friederike Friedrich Fritz Gabi Gabriele Georg George Gerd Gerda Gerhard Gernot
Gertrud Gisela Giulia Grace Gregor Gudrun Guido Gunnar Günter Günther Gustav Hanna Hannah Hannelore Hannes Hans Harald Harry Hartmut Heidi Heike Heiko Heiner Heinrich Heinz Helen Helena Helene Helga
Helmut Hendrik Henning Henri Henry Herbert Hermann Hilde Holger Horst Howard Hubert Hugo Ian Ilse Ines Inga Ingeborg Ingo Ingrid Irene Iris Isabel Isabella Iwan Ivan Jack Jacob Jacques Jakob James Jan Jana Jane
Janine Jason Jean Jennifer Jens Jessica Jim Joachim Joana Jochen Joe Johann Johanna Johannes John Jonas Jonathan Jörg Josef Joseph José Juan Judith Julia Julian Juliane Jürgen Jutta Kai Karen Karin Karl Karla
Karoline Karsten Katarina Kate Katharina Kathrin Katja Katrin Kerstin Kevin Kim Kirsten Klaus Konrad Konstantin Kristina Kurt Lara Lars Laura Lea Lena Leo Leon Leonie Linda Lisa Lothar Louis Luca Lucas Lucia Ludwig Luis
Luisa Lukas Lutz Magdalena Manfred Manuel Manuela Marc Marcel Marco Marcus Margarete Margit Margot Maria Mariana Marianne Marie Marina Mario Marion Mark Markus Marlene Marlies Martha Martin Martina Mary Mathias Matthew
Matthias Max Maximilian Melanie Michael Michaela Michel Mike Mikhail Miriam Mirko Mohamed Mohammed Monika Moritz Nadine Nadja Nancy Natalia Natalie Nathalie Nick Nico Nicola Nicolas Nicole Niklas Nils Nina Nora Norbert Olaf
Oleg Olga Oliver Olivia Oskar Otto Patricia Patrick Paul Paula Pedro Peter Petra Phil Philip Philipp Pia Pierre Rachel Rainer Ralf Ralph Ramona Regina Reiner Reinhard Renate Richard Rita Robert Roberto Roger Roland Rolf Roman
Ronald Rosa Rosemarie Rudolf Rupert Ruth Sabine Sabrina Sam Samuel Sandra Sara Sarah Sascha Sebastian Sibylle Sigmar Sigrid Silke Silvia Simon Simone Sonja Sophia Sophie Stefan Stefanie Steffen Stephan Stephen Steve Steven Susan
Susanna Susanne Svenja Sven Sylvia Tanja Tatjana Theo Theodor Theresa Thomas Thorsten Till Tim Timo Tina Tobias Tom Tony Torsten Udo Ulf Uli Ulla Ulrich Ulrike Ursula Ute Uwe Valentin Vanessa Vera Verena Veronika Viktor Viktoria Volker
Walter Werner Wilhelm Willi William Willy Winfried Wolf Wolfgang Wolfram Xaver Yvonne Zoe Ahmad Ahmed Ali Amir Hassan Hussein Ibrahim Khalid Mahmud Mustafa Omar Said Yusuf Fatima Leila Aischa Sergej Sergei Dmitri Dmitrij Wladimir Wolodymyr
Oleksandr Olexander Olexij Andrij Mychajlo Oksana Iryna Natalija Julija Maksym Mykola Petro Pawlo Roman Taras Jurij Juri Igor Ihor Nikolai Nikita Pawel Paweł Piotr Marek Jan Tomasz Krzysztof Małgorzata Anna Agnieszka Katarzyna Giuseppe Giovanni
Francesco Paolo Antonio Luigi Matteo Giorgio Marco François Pierre Jean Michel Philippe Nicolas Laurent Claude Antoine Émile Élise Camille Chloé Miguel Javier Alberto Fernando Rafael Pablo Alejandro Francisco Mehmet Mustafa Ayşe Fatma Emine Hakan Murat Kemal
Paris Ned Ted Jeff Greg Ryan Scott Keith Craig Neil Colin Gavin Graham Ruth Nigel Simon Hiroshi Kenji Takeshi Yuki Wei Li Chen
`
  .trim()
  .split(/\s+/u);

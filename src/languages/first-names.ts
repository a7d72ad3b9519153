import type { FirstNames } from './sections/names.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Given to women. */
const women: readonly string[] = words(`
Ann Eleanor Élise Erin Lily Sally Abigail Adele Adriana Agata Agnes Agnieszka Aicha Aischa Aisha Aishwarya Alejandra Aleksandra Alena
Alessandra Alessia Alexandra Alia Alice Alicia Alina Aline Alison Alma Amal Amalia Amanda Amelia Amélie Amina Amira Amna Amy Ana Anabel
Anastasia Anastasija Andrea Anett Anette Angela Angelika Angelina Angelique Anica Anika Anita Anja Anke Anna Annabelle Annalena Anne
Annegret Anneke Annelie Anneliese Annemarie Annett Annette Anni Annie Annika Antje Antoinette Antonella Antonia Antonina Ariane Arlene Asha
Asma Astrid Asuka Audrey Ayesha Ayşe Barbara Bärbel Beata Beate Beatrice Beatrix Beatriz Begoña Benazir Benita Bernadette Berta Bertha Beth
Bettina Betty Bianca Birgit Birgitta Birte Blanca Bonnie Brenda Bridget Brigitta Brigitte Britta Camilla Carina Carla Carlotta Carmen Carol
Carola Carolin Carolina Caroline Carolyn Carrie Catarina Caterina Catharina Catherine Cathy Cecilia Cécile Chantal Charlene Charlotte Cheryl
Chiara Chloe Chloé Christa Christel Christiane Christin Christina Christine Claire Clara Clarissa Claudia Clémence Concepción Condoleezza
Constance Constanze Consuelo Cora Cordula Corinna Corinne Cornelia Cristina Cynthia Dagmar Dalia Daniela Danielle Daria Darja Debora Deborah
Delia Denise Diana Diane Dina Dolores Donata Donna Dora Doreen Doris Dorit Dorota Dorothea Dorothee Dorothy Edda Edeltraud Edith Eileen
Ekaterina Elaine Elena Eleni Eleonora Eleonore Elfriede Eliana Elif Elin Elina Elisa Elisabeth Elise Eliza Elizabeth Elke Ella Ellen Elly
Elsa Elvira Emilia Emilie Emily Emine Emma Emmanuelle Erika Esma Esra Estelle Esther Eugenia Eugenie Eva Eveline Evelyn Ewa Élisabeth
Fabienne Farah Fatima Fatma Fatou Felicitas Fiona Fleur Florentina Franca Frances Francesca Françoise Franziska Frauke Frida Friederike Gabi
Gabriela Gabriele Gabriella Gail Galina Geneviève Georgette Georgina Geraldine Gerda Gerlinde Germaine Gertrud Gertrude Gesa Gesche Gesine
Gillian Gina Giorgia Gisela Giulia Gladys Gloria Golda Grace Graça Greta Gretchen Grit Gro Guadalupe Gudrun Gunilla Gwendolyn Hana Hanan
Hanna Hannah Hannelore Harriet Hatice Heather Hedda Hedwig Heide Heidemarie Heidi Heidrun Heike Helen Helena Helene Helga Helle Henriette
Henrike Hertha Hélène Hilal Hilary Hilda Hilde Hildegard Hillary Hina Holly Ida Ilka Ilona Ilse Imelda Ina Indira Ines Inés Inga Inge
Ingeborg Ingrid Inka Irena Irene Irina Iris Irma Iryna Isabel Isabella Isabelle Isolde Ivana Iveta Iwona Jacinda Jacqueline Jadwiga Jana
Jane Janet Janina Janine Jasmin Jasmine Jeanette Jeanne Jelena Jen Jennifer Jenny Jessica Jill Jo Joan Joana Joanna Jocelyn Johanna Jolanda
Jolanta Josefa Josefina Josephine Joy Joyce Juana Judith Judy Julia Juliana Juliane Julie Juliette Julija Julijana Justine Justyna Jutta
Kaja Kamala Karen Karin Karina Karla Karola Karolina Karoline Katalin Katarina Katarzyna Kate Katerina Katharina Katharine Katherine
Kathleen Kathrin Kathryn Kathy Katja Katrin Katy Kayleigh Keiko Kelly Kerstin Khadija Kimberly Kinga Kira Kirsten Klara Klaudia Kornelia
Kristalina Kristin Kristina Kristine Krystyna Ksenia Lara Larissa Laura Lauren Lea Leila Leilani Lena Leni Leonie Leonora Lesley Leticia
Leyla Léa Lia Lidia Liesbeth Lilian Liliana Liljana Lilli Lilly Lina Linda Lioba Lisa Lisbeth Liselotte Livia Liz Liza Ljubow Ljudmila
Lolwah Lorena Loretta Lori Lotte Louisa Louise Lucia Lucie Lucinda Lucy Ludmila Luisa Luise Luz Lydia Lynne Madeleine Magda Magdalena Maia
Maike Maja Malala Malgorzata Mandy Manuela Mara Marcia Mareike Maren Margaret Margareta Margarete Margarita Margherita Margit Margot
Margrethe Margrit Marguerite Maria Mariam Mariana Marianne Marie Marieke Mariella Marielle Marietta Marija Marika Marilyn Marina Marine
Marion Marisa Marisol Marit Marita Marjorie Marlene Marlies Marta Martha Martina Martine Mary Maryam Maryna Mathilde Maud Maureen Małgorzata
Mechthild Megan Meghan Meike Melania Melanie Melinda Melissa Mercedes Meryem Mette Mia Michaela Micheline Michelle Michèle Milena Mina Mira
Mireille Miriam Mirjam Moira Molly Mona Monica Monika Monique Muriel Myriam Nadezhda Nadia Nadine Nadja Naledi Nana Nancy Naomi Natalia
Natalie Natalija Nataliya Natalja Natascha Nathalie Nazanin Nele Nelly Nicki Nicole Nicoletta Nikki Nina Noémie Noor Nora Nuria Oda
Odile Oksana Olena Olesja Olga Olha Olivia Ottilie Paloma Pamela Patricia Patrizia Paula Paulina Pauline Penelope Penny Petra Phyllis Pia
Pilar Polina Priscilla Priti Rachel Rachida Rahel Ramona Rania Raphaela Raquel Rebecca Rebeka Regina Regine Regula Renata Renate Renée Rhoda
Ricarda Rita Roberta Romana Romy Rosa Rosalie Rosalind Rosalynn Rosanna Rosemarie Rosemary Roswitha Roxana Roza Ruth Saara Sabine Sabrina
Sahra Salome Samantha Samia Sandra Sanna Sara Sarah Saskia Selma Shabana Shannon Sharon Sheikha Sheila Sherry Shirin Shirley Sibylle
Sieglinde Sigrid Silke Silvana Silvia Simona Simone Siri Sofia Sofie Solveig Sonia Sonja Sophia Sophie Soraya Stefania Stefanie Stella
Stephanie Stéphanie Sue Sunniva Susan Susana Susanna Susanne Suzanne Svenja Svetlana Sviatlana Swetlana Sylvia Sylvie Sylwia Tamara Tania
Tanja Tanya Tarja Tatiana Tatjana Teresa Tereza Thea Thekla Theresa Therese Theresia Thérèse Tiffany Tina Trude Tulsi Tzipi Ulla Ulrike
Ursel Ursula Uschi Ute Valentina Valeria Valerie Valérie Vanessa Vera Verena Veronica Veronika Vesna Véronique Victoria Viktoria Viktorija
Viola Violeta Virginie Viviane Waltraud Wanda Wendy Wera Wibke Wiebke Wiktoria Wilhelmina Wilma Xenia Yael Yasmin Yasmina Yingluck Yoko
Yolanda Yuko Yulia Yuliya Yuriko Yvette Yvonne Zahra Zainab Zeynep Zinaida Zita Zoe Zoë Zsuzsanna Zuzana Agnese Agnès Aïcha Ajla Albena
Alenka Aleksandrina Alevtina Almaz Alona Alwine Amália Ambra Anahit Ancuța Andreja Andrijana Aneta Anila Anikó Anouk Aoife Arancha Ariadna
Arleta Asel Aslı Asunción Aurelia Aurélie Aušrinė Azra Bahar Bintou Bisera Blerta Bogdana Boglárka Borjana Božena Branka Brankica Bronwyn
Burcu Carme Catalina Catia Cátia Chrysoula Ciara Clare Claudine Cosima Cristiana Csilla Daiva Dalila Damla Danica Danièle Danuta Dariga
Deniz Despina Didem Dilma Djamila Donika Dragana Dragica Drita Dunja Džejla Ebru Edit Edyta Efthymia Eglė Elda Elene Elīna Elmira Élodie
Enikő Ermelinda Ester Esperanza Eszter Eteri Eunice Evelina Fadila Fátima Fatmire Fatoumata Filiz Gergana Ghada Gordana Grażyna Greet
Grietje Gülnara Gülsüm Gyöngyi Hadja Hajnalka Halide Halina Hanneke Hiba Hillevi Hind Hoda Huda Ieva Ilinka Inara Ineta Ingrida Ingvild
Ioana Iolanda Ionela Ivanka Izabela Jadranka Jaana Jasna Jildou Joelle Joëlle Jovana Jozefína Judit Jūratė Kaisa Kalina Karmenu Kateryna
Katri Kerli Kersti Klára Klavdija Klodiana Krista Lamia Latifa Leïla Lenka Leonor Lesia Lidija Līga Lilia Linas Liudmila Ljerka
Ljiljana Ljubica Loredana Lubna Luísa Lucía Lucyna Ludivine Lulwa Lyudmila Lyubov Maarja Madalena Maha Mairead Malika Manana Maram Marcela
Margarida Marianna Marijana Marinela Maritza Marjan Marlène Marloes Márta Marzena Maya Maysa Meera Mélanie Meral Milica Milka Mirela Mirej
Mirjana Mónica Mounia Mouna Najat Najla Natallia Natasja Nawal Nela Neringa Nevena Nino Nkosazana Noëlle Norma Nouzha Núria Oana Olesia
Olivera Orsolya Oxana Özlem Perizat Petya Piret Pirkko Pelin Radka Radmila Radosława Raluca Rana Randa Rasa Rebeca Riitta Rodica Róża
Rozalia Ružica Samira Sanja Sawsan Şebnem Sevgül Shahida Sibel Sinéad Siobhán Slavica Slađana Snežana Sofía Solvita Stanislava Stanka
Svitlana Swiatlana Szilvia Tamar Terezija Theodora Tinatin Tiina Toula Tsai Tünde Ülle Urška Vasiliki Verica Victoire Vilija Violetta Vlasta
Wassila Wioletta Yelena Zaneta Zanda Zarah Zdravka Zineb Zlata Zlatica Zorana Zsófia Żaneta Łucja Oleksandra Halyna Lesja Jewgenija
Jekaterina Ksenija Nadeschda Marfa Raissa Sinaida Sofja Walentina Walerija Warwara
Aaliyah Abeba Abena Adaeze Adwoa Aferdita Ahlam Aida Aigul Aizhan Akosua Albana Aleida Aliaksandra Alida Aliya Alketa Amani Amaia Aminata
Amparo Anara Andreea Annick Anuradha Araceli Arantxa Arzu Asmaa Assia Asya Aya Ayelet Aygül Aylin Aynur Ayse Ayşegül Aziza Banu Beáta
Belkis Berit Bhagyashree Bożena Brigita Bruna Canan Chandrika Chiaki Chidinma Chinwe Chloë Clémentine Concetta Consolata Corazon Cristiane
Cvetanka Czesława Defne Denisa Derya Diarra Dijana Dilek Dilnoza Dobrila Doina Donka Dušanka Edina Edita Eirini Elżbieta Emel Emina
Erzsébet Evgenia Fadia Fatimah Feride Flávia Florica Fusako Galit Gamze Giuliana Giovanna Graciela Gulnara Gülay Gülşen Habiba Hadiza
Halima Hamida Hanane Haruka Hatidža Haya Henda Houda Ileana Imane Inna Ivete Jagoda Jamila Jelica Jihan Jolana Kadiatou Kalpana Karima
Kateřina Kavita Khalida Kıymet Leymah Ligia Loubna Lütfiye Maite Makiko Manal Marwa Masako Matilde Mehriban Melike Meltem Merve Milagros
Miroslava Nabila Nadežda Nafissa Nahid Naima Narges Nargiz Nasrin Neelam Nermin Nesrin Nevenka Ngozi Nigar Noura Nuray Nurten Oyun Parvin
Perihan Phumla Piroska Pınar Prisca Rabia Ranja Rasha Rawan Razan Reem Rigoberta Rima Rocío Rosalía Rosmah Ruba Rukhsana Rula Sabiha
Sadako Safaa Safiya Sahar Saida Sakena Salma Samar Sana Saule Seda Selin Sema Semra Sevim Shabnam Shana Sharmila Shideh Shukria Siham
Simin Soledad Songül Sushma Świetłana Tahani Tansu Taslima Tawakkol Teodora Teuta Thandiwe Thuli Tomoko Touria Tsitsi Tuğba Tülay Türkan
Urszula Vanja Vasilica Vjosa Wafa Wanjiru Widad Yasemin Yeliz Yesim Yurdagül Zaynab Zdenka Zehra Zeina Zohra Zorica
Aalia Abir Ada Adalet Adaline Adebola Adela Adelheid Adelina Adriane Adrijana Afaf Afnan Agathe Agnė Aileen Aino Aishath Aisté Aistė Akua
Alaina Alda Aldona Aleksija Aleta Alev Alfreda Alicja Alima Alisa Alisha Aljona Allegra Allison Almira Almudena Alyona Alyssa Amaya Ambika
Ameenah Amelie Amena Anabela Anaya Anaïs Anca Andrée Angie Angèle Aniko Anisa Anissa Aniya Anjali Anje Ankica Annabel Annalisa Annastacia
Anneli Annelies Annemie Annikki Annukka Anupama Anuška Aníta Aparna Apolonia Ardita Ariana Arianna Arlette Armine Aruna Arūna Ashwini Asli
Aspasia Assunta Astou Atefeh Atena Athena Aud Audra Audronė Ausra Auður Aušra Avril Awa Axelle Ayaka Ayako Ayfer Ayla Aysel Ayten Azadeh
Azar Bahia Baiba Basma Bathabile Belgin Belinda Bella Belén Benedikta Benedita Bernarda Bernardine Berthe Betina Betsy Beverly Biljana
Billene Binta Birna Birsen Birutė Bisharo Blanka Blaženka Blessing Bodil Bojana Bozena Bria Brianna Brigida Brittany Brooke Brygida Bushra
Bénédicte Candice Candida Cansu Caren Caridad Carine Carly Carmela Caro Carole Cassandra Cate Caterine Cathal Catherina Cathrin Cathrine
Celeste Celia Celina Cemile Chanda Chandra Charlotta Charlène Cheyenne Chiharu Chika Chimamanda Christelle Christl Christophine Cilia
Cindy Clarice Clarisse Claudette Claudie Clodagh Clotilde Cloé Cláudia Coleen Colette Colleen Conceição Constanza Coralie Corine Corrie
Courtney Cveta Cécilia Célia Céline Cătălina Dafina Dafne Dahlia Daina Dajana Dalal Dalija Dalva Damaris Danae Danijela Daniëlle Daphne
Dara Darija Darina Darya Dasha Daura Davina Debbie Debra Deepa Deepika Deirdre Delfina Delsa Demetra Dervla Desanka Devi Deyanira Dhyana
Diala Dilara Dimitra Dinara Divya Domenica Dominika Donatella Doria Dorien Dorina Dorothée Dorrit Dorte Dovilė Dubravka Duniya Durdica
Désirée Dóra Džemila Dženana Ebba Eda Edite Editha Edna Edurne Edwige Efua Eimear Ela Eleanora Elisabet Elisabeta Elisabetta Elisaveta
Elissa Elizabete Elizaveta Eliška Ellie Elma Elzbieta Eléonore Ema Emer Emerita Encarnación Enza Epsy Erato Ermira Ernestine Ersilia
Esmeralda Esmé Esperança Estela Estíbaliz Etelka Etta Eufemia Eugénie Evangelia Evdokia Evelin Evelyne Evita Evridiki Ewelina Eylem
Fabiola Fadime Fahima Fairuz Faiza Fanni Fannie Fanny Farangis Fariba Farida Farkhunda Fatema Fathia Fatiha Fatimata Fatoş Fatuma Fausta
Faustina Fawzia Federica Felicia Felicity Fenna Ferda Fernanda Fevziye Fikile Filippa Filomena Fiorella Firdaus Flavia Flora Florencia
Floriana Floriane Forough Foteini Fotini Fran Francine Francisca Franciska Franka Frederica Frédérique Fumiko Fusun Füsun Gabija Gabrielė
Gabriëlle Gaia Gayane Geeta Gemma Genevieve Genoveva Georgeta Georgiana Geraldina Gertrudis Ghazala Gianna Giedrė Ginette Ginevra Gintarė
Gioia Giselle Gisèle Gita Gitte Giuseppina Glenda Glenys Glória Goda Godelieve Goretti Gosia Grazia Graziella Grete Grethe Griselda
Guilhermina Gulcan Gulshan Guro Guðlaug Guðrún Gwen Gülcan Gülseren Gülten Hadija Hafsa Hafsat Haifa Hajar Hala Halimah Hanadi Hanae Hania
Hanife Hannele Hanni Hanyu Harumi Hasna Hawa Hazel Heba Hedvig Helin Heliodora Henna Hennie Henrietta Hermine Hermínia Hibba Hideko
Hilaria Hildur Hiroko Hiromi Hortense Hyacinth Hülya Ifigenia Ilana Ildikó Ilva Ilze Imani Immaculada Imogen Indrė Inese Inessa Ingela
Inger Ingerid Ingibjörg Inguna Ingūna Inmaculada Insa Inês Ioanna Iphigenia Irmgard Irène Isabela Isadora Isaura Iselin Isra Itziar Iva
Ivona Ivonne Izaskun Jaclyn Janett Janette Janice Janja Janka Jannicke Jarmila Jasmina Jayanti Jayne Jeanine Jelisaweta Jemima Jenna
Jennie Jerneja Jette Jillian Jinan Jitka Joann Joanne Jocelyne Jodie Jolande Jordana Jorida Josefine Josette Josiane Joséphine Jovanka
Juanita Judita Julianne Julienne Juliet Julieta Julita Jumana Juna June Junia Junko Justina Jóhanna Jórunn Júlia Kadija Kajsa Kalliopi
Kamila Kamilla Karine Karolin Karīna Kasia Kata Katariina Katarína Kathe Katherina Kati Katia Katie Katinka Katrien Katrina Katrine Katrín
Katya Kaye Kayla Kazuko Kerttu Ketevan Keti Khady Khatuna Kiki Kimberley Kirsi Kirsti Kirstie Kirstin Kirstine Kitty Klementyna Kristen
Kristi Kristiina Kristín Kristīna Krisztina Kumi Kumiko Kylie Kyoko Kyra Kärt Kübra Lacey Lada Ladina Laetitia Laila Laima Lalla Lana
Larysa Lashawn Laure Laureen Laurette Lavinia Layla Leah Lealani Leanne Leena Lejla Lelia Lene Leocadia Leona Leontine Leopoldina Letizia
Lhamo Liana Libby Lidiya Liesel Liisa Lila Liliane Lilija Lilja Lilla Lillian Lindiwe Lindsay Lindsey Linnea Lise Lisette Lissy Liv
Lizbeth Lizzie Ljudmyla Lluisa Lola Lora Lorenza Lorna Lorraine Lotta Loujain Luciana Lucienne Lucija Lucile Lucille Luciènne Lucjana
Lucrecia Lucrezia Ludmilla Ludovica Luljeta Luminiţa Luminița Luna Lupita Lydie Lyn Lyndsay Lyne Lyse Léonie Lídia Lígia Lúcia Maaike
Mabel Macarena Madelaine Madina Madlen Mae Maeve Mafalda Magali Magaly Magdalene Magdolna Maggie Mahbouba Mahin Mahnaz Mahnoor Mahsa
Mahvash Maie Maija Mailis Maimuna Maisie Maj Majda Majken Malak Maliha Malin Malina Mallory Malou Malu Mame Mandana Manja Manjula Manon
Marcella Marcelle Maret Marga Margaretha Margarethe Margaux Margita Margret Margriet Margrét Mariama Mariamne Mariane Mariangela Mariann
Maribel Maribor Maricel Maricica Mariel Mariela Marietje Mariette Marijke Mariko Marilena Marilia Marilyne Mariola Marisela Marissa Mariya
Mariyam Mariza Marjana Marjatta Marjeta Marjo Marjolein Marju Marketa Markéta Marla Marleen Marlena Marlis Marlise Marthe Martta Maru
Marya Maryan Maryana Maryia Maryja Maryla Maryse Marzia María Marília Masha Masih Masuma Mathilda Matilda Matylda Mauricette Mavis Maxine
Mayra Mayumi Meena Megumi Mehbooba Mei Mekfoula Melda Melek Melina Melisa Melita Menna Mercè Meredith Meriem Merike Meritxell Merja Meryl
Micaela Michaëlle Michiko Mihaela Miho Mikela Mila Milada Mildred Miljana Milla Millicent Minerva Minnie Mirabel Miranda Mireia Miren
Mirja Mirna Mirta Mirtha Missy Mitra Miyuki Mizuho Modupe Mojca Montserrat Morag Morgane Mukhtaran Muna Musimbi Myra Myrna Myrtle Myrto
Márcia Mária Mélissa Mélody Mía Mônica Mădălina Nabiha Nada Nadezda Nadira Nadège Nafissatou Naheed Naiara Naila Naira Najwa Nanaia
Nandini Naoko Nargis Narine Nasim Nasreen Nasrine Natacha Natali Nataliia Natalya Natasha Nataša Natela Natia Natália Navanethem Navi
Navina Nazan Nazire Nazli Nazlı Naïma Nebahat Neda Neelie Neha Nelia Neneh Nerea Nesrine Neusa Neza Nia Niamh Nicol Nicoleta Nida Nidia
Nihal Nihan Nike Nikolina Nilay Nilsa Nilüfer Nimco Nimet Ninel Nirmala Nirupama Nita Niurka Nkechi Noa Nobuko Noela Noeleen Noelia Noemí
Nofar Nomvula Norah Noreen Norica Noriko Nosipho Nour Nuha Nunzia Nurgul Nursel Nuzhat Nyasha Nyokabi Nélida Odette Ofelia Okka Ola Olaug
Olesya Olja Oluchi Olwen Olympe Olívia Ona Oonagh Orit Orla Orly Ornella Otilia Ouafa Oumou Paige Panna Paola Parisa Parveen Pascale
Patrycja Patsy Patty Paulette Paulien Pavla Pavlína Pegah Pegeen Peggy Perla Pernilla Pernille Petranka Petronela Petronella Philippa
Phillipa Phoebe Phumzile Piedad Pierrette Pinar Pirjo Polly Polona Pooja Poonam Portia Prabha Pratibha Priya Priyanka Purificación
Quiteria Rabiya Racha Rachael Rachele Radhika Radojka Rafaela Raffaella Raghad Ragnhild Rahila Raisa Raja Rajae Rakel Ramla Rannveig
Rashida Raushan Raya Razia Raíssa Rebekah Rebekka Refika Reham Reiko Reinhilde Rekha Rena Renee Rennie Renáta Reshma Reyhan Rhea Rhiannon
Rhona Rhonda Ria Riana Riikka Riina Rika Rikke Rim Rina Rinko Risa Riva Rivka Robina Robyn Rocio Roisin Roksana Romina Rona Ronit Roos
Roosmarijn Rosalia Rosalinda Rosaline Rosalyn Rosamaría Rosangela Rosaria Roseline Rosella Roselyne Rosetta Rosie Rosina Rosita Rosário
Rowena Rowida Roxane Roxanne Roya Rubina Rugiatu Rumiana Rumjana Rupa Ruqayya Ruslana Ruta Ruthie Ruxandra Ruzica Régine Róisín Rózsa
Różena Rūta Růžena Saadia Sabina Sabriye Sadia Safa Safia Sahle Saila Saima Sajida Sakina Salima Salimata Salka Sallie Salomé Salwa Samah
Samiha Samina Samra Sanae Sanam Sanda Sandrina Sandrine Sandya Sania Sanjida Sanne Santuzza Saoirse Sapna Sarita Satsuki Satu Savita
Sayaka Saïda Scarlett Sebnem Sedef Seema Selda Semiha Senka Serap Seray Serena Serpil Sevda Sevgi Sevil Sevin Sezen Shada Shahla Shahnaz
Shahrzad Shaikha Shaima Shakira Shamim Shamima Shamsa Shanna Shanta Sharyn Shauna Sheela Sheena Shelley Shelly Shereen Sherin Shilpa Shira
Shizuka Shobha Shreya Sian Sibille Sibyl Sibylla Sidonie Sidsel Sigal Signe Sigrun Sigríður Sigrún Silja Silvie Silvija Sima Simge
Simonetta Simonida Sindi Sinead Siobhan Sirpa Siv Siân Slavenka Slavka Smita Smriti Snezana Snjezana Snježana Soad Sofija Sofiya Solange
Somaya Sona Sonali Sonam Stacey Stana Stefani Steffi Stefka Steinunn Stevana Suad Subha Sudha Suhaila Suhair Suheir Sujata Sukaina Suksma
Suman Sumaya Sumita Sumitra Sunita Supriya Suraya Surekha Susannah Susi Susie Susmita Suvi Suzan Suzana Suzy Svea Swantje Swjatlana Sybil
Sylke Sylva Sylvana Sylviane Szidónia Sílvia Sónia Tabassum Tabea Tabitha Tahira Tahmina Taiba Taina Taissija Takako Tala Talar Talia
Tallulah Tamaki Tamika Tamiko Tammy Tamsin Tara Tarana Taryn Tatyana Tawakkul Taïssia Teija Telma Tena Teréz Tess Tessa Tetjana Tetyana
Thelma Thora Thordis Thorgerður Tiana Tihana Tikva Tilda Tilly Timea Tiphaine Titina Tiziana Toini Tomoe Torill Tove Tracey Trish Trisha
Trixi Truus Tsering Tuija Tulip Tuula Tuulikki Tuğçe Tzipora Tânia Térésa Tímea Tülin Ula Uma Umaru Unni Ursina Usha Uta Vaira Valborg
Valentine Valentyna Valeriya Valgerður Vanda Varvara Vasilisa Veena Verka Veronique Verónica Vesela Vicki Vicky Vida Vigdís Viivi
Viktoriya Viktória Vilja Vilma Vineta Violaine Violante Virpi Virve Visar Vitória Vivi Viviana Vivien Vivienne Vânia Věra Wafaa Wahida
Wallis Wanjiku Waris Wenche Weronika Wiesława Wilhelmine Winifred Winnie Wisława Xiomara Xochitl Yaa Yaffa Yamileth Yana Yanick Yara
Yashodhara Yasmine Yayoi Yağmur Yekaterina Yetnebersh Yevgenia Yevgeniya Yeşim Ylva Yolande Yoriko Yoshiko Yousra Yseult Yuliia Yulimar
Yumi Yumiko Yusra Yüksel Zahide Zaida Zakia Zana Zara Zarina Zeinab Zelda Zeliha Zenaida Zennure Zhanna Zilda Zina Zlatka Zofia Zohreh
Zoja Zora Zoya Zsuzsa Zubeida Zuhal Zuhra Zuleikha Zulema Zuzanna Zwetelina Zélia Züleyha Ágnes Ángela Ángeles Élisa Éloïse Émilie Éva
Öznur Ümmühan Þórdís Şehnaz Ştefania Štefanija Štefica Švetlana Željka
`);

/** Given to men. */
const men: readonly string[] = words(`
Aaron Abbas Abdallah Abdel Abdelaziz Abdelkader Abdul Abdulaziz Abdulla Abdullah Abdullahi Abraham Achim Achmed Adam Adel Adelino Adnan
Adolf Adolfo Adrian Adriano Ahmad Ahmed Ahmet Ajay Akira Aksel Alaa Alain Alan Albert Alberto Albrecht Alcide Aldo Alec Alejandro Aleksandar
Aleksander Alessandro Alexander Alexandr Alexandre Alexandros Alexandru Alexei Alexej Alfons Alfonso Alfred Alfredo Ali Alistair Allan Alois
Aloys Alphonse Alvaro Amadou Amar Amir Amit Amr Anatoli Anatolij Anatoly Anders Andor András Andreas Andrei Andrej Andrew Andrey Andrés
Andrij Andrius Andriy Andrzej Andy Angel Angelo Angus Anibal Aníbal Ante Anthony Antoine Anton Antoni Antonio Antonis Antonín António Anwar
Archibald Arif Aristide Arkadi Armando Armin Arnaud Arnd Arne Arno Arnold Arseni Arthur Artjom Artur Arturo Arvid Asif Aslan Ataullah Attila
Augustin Augusto Axel Aymeric Aziz Álvaro Ángel Babak Bakhtiyar Barack Barnabas Barney Bart Bartholomew Bartosz Baschar Bashar Bassam
Bastian Ben Benedict Benedikt Benigno Benito Benjamin Benno Bernard Bernardo Bernd Bernhard Bernie Bert Berthold Bertrand Bilal Bill Björn
Blaise Bob Bodo Bogdan Boguslaw Bohdan Bojan Boris Borislav Boubacar Boyd Brad Bradley Branko Brendan Brent Brett Brian Bronislaw Bronisław
Bruce Bruno Bryan Burkhard Burkhart Byron Caleb Calvin Carel Carl Carlo Carlos Carsten Casper Cecil Celal Celso Cem Cengiz Cesare César
Chaim Chalid Charles Charlie Chester Chokri Chris Christer Christian Christof Christoffer Christoph Christophe Christopher Christos Chuck
Claas Claude Claudio Claus Clemens Clement Clément Cliff Clifford Clyde Colin Connor Conrad Constantin Cory Craig Cristian Cristóbal Curt
Curtis Cyril Cyrille Cyrus Dalil Damian Damien Damir Dan Daniel Daniele Danilo Danny Darius Darko Darrell Darren Dave David Davide Dean
Deepak Dejan Denis Dennis Denys Derek Desmond Detlef Detlev Dick Didier Diego Dieter Dietmar Dietrich Dimitar Dimitri Dimitrij Dimitrios
Dimitris Dino Diogo Dirk Dmitri Dmitrij Dmitrijs Dmitry Dmytro Dominic Dominik Donald Doug Douglas Dragan Drago Duane Duncan Dušan Dwight
Dylan Eamon Earl Eberhard Ebrahim Eckart Eckhard Eckhardt Ed Edgar Edi Edin Edmond Edmund Edouard Eduard Eduardo Edward Edwin Egbert
Egidijus Egon Ehud Ekkehard Ekrem Eldar Eli Elias Elie Elmar Elmer Elon Emanuel Emil Emile Emilio Emin Emmanuel Emmerson Endre Engin Enno
Enoch Enrico Enrique Enzo Eran Ercan Erdal Eric Erich Erik Erkki Erling Ernest Ernesto Ernst Erol Ersin Erwin Esteban Ethan Etienne Eugen
Eugene Eugène Evan Evo Ewald Ezio Édouard Émile Étienne Fabian Fabien Fabio Fabrice Fabrizio Faisal Farid Farouk Faruk Fathi Fatih Fayez
Federico Felipe Felix Ferdinand Ferenc Fergus Fernand Fernando Ferran Ferruccio Félix Fidel Filip Filippo Finn Firas Florent Florian Floyd
Folker Fouad Francesco Francis Francisco François Franjo Frank Franz Fred Freddy Frederic Frederick Frederik Fredrik Frédéric Friedbert
Friedhelm Friedrich Frits Fritz Fuad Fumio Gabriel Gareth Gary Gaston Gavin Gábor Gebhard Gennadi Gennadij Geoff Geoffrey Georg George
Georges Georgi Georgij Georgios Gerald Gerard Gerardo Gerd Gerhard Germán Gernot Gerold Gerrit Gerry Gert Gérard Ghassan Gheorghe Gian
Gianfranco Gianluca Gianni Gideon Gilbert Gilles Gino Giorgi Giorgio Giorgos Giovanni Girts Giuliano Giulio Giuseppe Glen Glenn Godfrey
Gonzalo Goran Gordon Gottfried Götz Graham Greg Gregor Gregorio Gregory Grigori Grzegorz Guido Guillaume Guillermo Gunnar Gunter Gunther Gus
Gustav Gustavo Guus Guy Günter Günther György Habib Haidar Haider Hakan Halil Hamad Hamid Hamza Hannes Hanns Hans Harald Hardeep Haris
Harold Haroun Harri Harro Harry Hartmut Hartwig Harvey Hasan Haschim Hashim Hassan Hassane Hasso Hayrettin Hector Heiko Heiner Heinrich
Heinz Hellmut Helmut Helmuth Hendrik Henk Henning Henri Henrik Henrique Henry Herbert Heribert Hermann Hernán Hervé Herwig Héctor Hikmet
Hisham Horacio Horst Hosni Hossein Hovik Howard Hubert Hubertus Hugh Hugo Humberto Humphrey Husain Husein Hussain Hussein Hüseyin Iain Ian
Ibrahim Ichiro Idriss Ignacio Ignazio Igor Ihor Ijad Ike Ilham Ilias Ilie Ilir Ilja Iljas Ilmar Ilya Imran Ingmar Ingo Ingolf Ioannis Ion
Iosif Iqbal Irakli Isaac Isaias Ismael Ismail Ismet Issa Issam István Itamar Ivan Ivica Ivo Iwan Iyad Jaap Jaber Jack Jacob Jacques Jafar
Jahja Jaime Jair Jake Jakob Jakow Jakub Jalal Jamal James Jan Janez Jannis Janusz Jared Jaromír Jaroslav Jaroslaw Jarosław Jason Javad
Javier Jay Jayson János Jānis Jean-Claude Jean-Marc Jean-Marie Jean-Paul Jean-Pierre Jean-Yves Jeff Jeffrey Jeffry Jens Jeremy Jeroen Jerome
Jerry Jerzy Jesper Jesse Jesus Jesús Jewgeni Jewgenij Jérôme Jim Jimmy Jiří Joachim Joaquín João Jochen Joe Joel Joerg Joël Johan Johann
Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Joschka Josef Josep Joseph José Josh Joshua Josip Jost Jozef Jozsef Jóhannes Józef
József Jörg Jörn Juan Jules Julian Julien Julio Julius Jun Junichiro Jupp Jurgen Juri Jurij Jussuf Justin Jusuf Július Jürgen Jyrki Kaan
Kadir Kamal Kamil Kanat Karam Karan Karel Karim Karl Karl-Heinz Karl-Theodor Karlheinz Karol Karsten Kaspar Kassym Kazuo Károly Keith Kemal
Kenan Kenichi Kenji Kenneth Kevin Khalid Khalil Kiril Kirill Kiro Klaas Klaus Knut Koffi Kofi Koichi Konrad Konstantin Konstantinos
Konstantyn Kostas Kristian Kristof Kristofer Krzysztof Kuno Kurt Kyle Kyriakos Ladislav Lajos Lambert Larry Lars Lasse Laszlo Laurens
Laurent Laurentiu Lavrentij Lawrence Lazar László Lech Leif Lennart Leo Leon Leonard Leonardo Leonhard Leonid Leonidas Leopold Leopoldo
Leroy Les Leszek Lev Levan Levi Lew Lewis Lex Liam Liviu Ljubo Ljubomir Lloyd Lorenz Lorenzo Lothar Lou Louis Luc Luca Lucas Lucian Luciano
Lucien Ludger Ludovic Ludvík Ludwig Luigi Luis Luiz Lukas Lukáš Luke Luther Lutz Lyndon Maciej Mads Magnus Mahamadou Mahathir Mahdi Mahmoud
Mahmud Maik Maithripala Makoto Maksim Maksym Malcolm Malek Malik Malte Mamadou Mamnoon Mandla Manfred Manmohan Mano Manuel Marc Marcel
Marcelo Marcin Marco Marcos Marcus Marek Marian Mariano Marin Mario Marius Mark Markku Marko Markus Marouane Martin Marty Marvin Marwan
Masoud Massimo Massoud Mateo Mateusz Mathias Mathieu Matias Matteo Matthew Matthias Matthieu Matti Maurice Mauricio Mauro Max Maxim Maxime
Maximilian Mehdi Mehmet Meinhard Meir Mel Meles Melvin Menachem Mevlüt Micha Michael Michail Michal Michał Micheal Micheál Micheil Michel
Mick Micky Miguel Mihai Mihail Mihály Mikael Mike Mikhail Mikis Miklós Miko Mikola Mikuláš Milan Miles Milo Milorad Miloslav Miloš Milton
Mirek Mirko Miroslav Mirosław Mitch Mitja Mitt Mladen Mohamed Mohammad Mohammed Mohamud Mohsen Moises Mojtaba Momir Moritz Morten Mosche
Moshe Mostafa Moussa Muammar Muhamad Muhammad Muhammadu Mukhtar Munir Murat Musa Mustafa Mychailo Mychajlo Mykhailo Mykola Nabih Nabil
Nadhim Nadir Nagib Najib Narendra Nasser Nassir Nathan Nathaniel Naveed Nawaf Nawaz Nayib Ned Neil Nelson Nestor Neville Newt Néstor
Nicholas Nick Nicky Nico Nicolae Nicolai Nicolas Nicolás Niels Nigel Nihat Nikita Niklas Nikol Nikola Nikolai Nikolaj Nikolaos Nikolaus
Nikolay Nikos Nils Noah Noam Noël Nolan Norbert Norman Nouri Nuno Nuri Nursultan Octavio Odd Oktay Olaf Olav Ole Oleg Oleh Oleksandr Oleksij
Oleksiy Olexander Olexandr Olexij Oliver Olivier Olli Olof Omar Omer Onur Orhan Oriol Orlando Oscar Oskar Osman Ossip Osvaldo Oswald Otmar
Ottmar Otto Owen Óscar Ömer Özgür Pablo Paolo Pascal Patrice Patrick Patrik Patrizio Paul Paulius Paulo Pavel Pavlo Pavol Pawel Paweł Pawlo
Pál Pedro Peer Pekka Percy Peregrin Perry Pervez Perwes Pete Peter Peteris Petr Petri Petro Petros Petru Petteri Péter Phil Philip Philipp
Philippe Phillip Pier Pierre Piet Pieter Pietro Piotr Pius Predrag Primož Prokop Rachid Radek Radko Radoslav Radoslaw Radosław Radovan
Rafael Rafał Raffaele Rafic Rafik Rahul Raila Rainer Raivis Rajiv Rajnath Ralf Ralph Ramin Ramón Ramsan Ramzan Ramzi Randall Randy Raphael
Rashid Rasmus Ratko Raul Raúl Ray Raymond Recep Reiner Reinhard Reinhold Renato Rene René Renzo Reuven Rex Reza Riad Ricardo Riccardo
Richard Rick Ricky Riley Rinat Ringo Rishi Roald Robert Roberto Rod Roderich Roderick Rodney Rodolfo Rodrigo Rogelio Roger Roland Rolando
Rolf Romain Roman Romano Romeo Ron Ronald Ronen Ronny Rory Ross Rouven Rowan Roy Ruben Rudi Rudolf Rudolph Rudy Rufus Ruhollah Rui Rumen
Rune Rupert Ruprecht Russ Russell Rustam Rustem Ruud Rüdiger Ryan Saad Saddam Sadiq Saeb Said Saif Sajid Salah Salam Saleh Salem Salman
Salvador Salvatore Sami Samir Samuel Samuli Sander Sandro Sani Santiago Sascha Saša Saul Sándor Scott Sean Sebastian Sebastián Seif
Selahattin Selim Serge Sergei Sergej Sergey Sergio Serhij Serhiy Severin Seymour Sébastien Sérgio Shahid Shaukat Shehbaz Shimon Shinzo
Shlomo Sid Siegbert Siegfried Siegmar Siegmund Sigmar Sigmund Silvan Silvio Simeon Simon Sinan Sirajuddin Slaven Slavko Slobodan Soheil
Sotiris Söhnke Sönke Stanislav Stanislaw Stanisław Stanley Stavros Stefan Stefano Stefanos Steffen Stelios Sten Stepan Stephan Stephen Steve
Steven Stewart Stéphan Stéphane Stig Stipe Stojan Stuart Suleiman Sunil Suresh Surin Süleyman Sven Swen Syed Sylvain Sylvester Szymon Søren
Tadeusz Tahsin Takeshi Takis Talal Tamás Tamir Tapio Taras Tarek Tareq Tarik Tariq Taro Tassos Ted Teddy Temel Tendai Terence Terrence Thad
Thaddäus Theo Theodor Theodore Théo Thibaud Thierry Thilo Thom Thomas Thorbjørn Thorsten Tibor Tiemo Tigran Til Till Tilman Tilo Tim Timo
Timothy Timur Titus Tobias Toby Todd Todor Toivo Tom Tomas Tomasz Tomaž Tomás Tomáš Tomio Tomislav Tommaso Tommy Tony Toomas Torben Tore
Torsten Traian Travis Trevor Tristan Troy Tuğrul Tyler Udo Ulf Uli Ulrich Ulrik Umar Umaro Umberto Umit Urho Uri Uwe Vadim Vadym Valdis
Valentin Valentyn Valerij Valerio Valéry Vasil Vasile Vasilis Václav Vedran Venkaiah Vernon Veton Vicente Victor Viktor Vilmos Vince Vincent
Vincenz Vincenzo Vinko Virgil Vitali Vitalii Vitalij Vitaly Vito Vittorio Vladimir Vladimír Vladislav Vlado Vojislav Vojtěch Volker Volkmar
Volodymyr Vuk Vytautas Wadim Waldemar Waleri Walerij Walid Walter Walther Wassili Wassyl Wayne Wenzel Werner Wesley Wiktor Wilbur Wilfried
Wilhelm Willem Willi William Willy Wim Winfried Winston Witali Witalij Wjatscheslaw Wladimir Wladislaw Wojciech Woldemar Wolf Wolf-Dieter
Wolfgang Wolfhard Wolfram Wolodymyr Wolrad Woodrow Wsewolod Władysław Xaver Xavier Yahya Yair Yannick Yannis Yaron Yasser Yassin Yassir
Yasuo Yasushi Yevgeny Yitzhak Yoav Yoshihide Yoshihiko Yoshiro Yossi Yousef Youssef Yuri Yuriy Yussuf Yusuf Yves Zac Zachary Zbigniew Zdeněk
Zeljko Zenon Zlatko Zoltan Zoltán Zoran Zvonimir Zygmunt Źbigniew Željko Łukasz Brandon Hiroshi Holger Kai Matt Aapo Abdelmadjid
Abderrahmane Abdirahman Abdou Abdoulaye Abdulrahman Abiy Achille Adalberto Adama Ádám Ademi Adil Adrien Agim Agron Agustín Ahmadou Aivars
Ajit Akif Akın Albano Albin Aleh Aleksej Aleksi Alessio Algirdas Alhaji Alija Alioune Aljaksandr Almir Alojz Amílcar Ammar Anatol Anatole
Andrejs Andrija Andris Andrus Anil Anis Ansgar Antal Anthimos Antónis Antti Aram Arben Arden Ardit Argyris Aristides Arkadiusz Armand
Arnaldo Árpád Artem Artis Artūras Artyom Arvydas Ashraf Assane Audrius Aung Aurelijus Avi Ayman Azer Bader Badr Bahadır Bahram Bakari Bakir
Balázs Bálint Bandar Barna Bartłomiej Bashir Basil Baudouin Bekim Bekir Béla Benedek Benjamín Benoît Benyamin Berat Berik Bernt Bertil
Besnik Bjarne Bjarni Blaž Bledar Bogusław Boniface Borja Borut Boško Brahim Branimir Branislav Bujar Bülent Burak Caio Cédric Cezary Chadli
Chalifa Chalil Cheikh Chidi Chinedu Cihan Ciprian Ciro Clemente Colm Cornel Cornelis Corneliu Costas Costel Csaba Dainius Dalibor Dániel
Danylo Daud Davit Dawit Deividas Demetris Denes Dénes Deniss Derviş Devran Dilip Dimitrije Dinko Djamel Dogan Domagoj Domenico Domingos
Donát Dorin Dragiša Dragoljub Dragoş Dragoslav Dragutin Draško Dritan Duarte Duško Dževad Edgaras Edmondo Edmunds Edon Eduardas Efraín Egils
Ehsan Einar Eirik Eitan Elchin Eliyahu Eloy Elvir Emanuele Emiliano Emiljan Emmanouil Enes Ennio Enver Erhan Erhard Erhardt Eriks Érik Ermal
Ernő Esko Estêvão Euclides Eugeniusz Evald Evangelos Evaristo Evarist Fabián Fadi Fahad Fatmir Fatos Félicien Ferdinando Fevzi Fitim Flavio
Flemming Florin Foued Frantisek František Fyodor Gaël Gaspar Gáspár Gazmend Gediminas Gellért Genc Geoffroy Georgs Gergely Giacomo Gilberto
Giles Gintaras Gitanas Gligor Goce Godwin Gojko Gonçalo Gordan Grégory Grigol Grigore Grigorij Guntis Gustaw Guðni Győző Hadi Hafez Håkan
Halldór Halvard Hamadi Hamdi Haroldo Hasib Hatem Haydar Hayk Heikki Heimo Hélder Henryk Hicham Hichem Hjalmar Horia Hrant Hrvoje Hristijan
Hristo Iakovos Ibrahima Ignas Ihar Ilia Ilija Iliya Ilkka Iñaki Ingvar Ioan Ionuţ Irfan Isaías Ishaq Iskander Ismaël Iulian Ivajlo
Ivars Izet Jaak Jaanus Jacek Jakov Jamil Ján Janar Janko Janos Jari Jarkko Javid Jędrzej Joãozinho Jørgen Jörgen Josefin Jovan Jozo Juho
Juliusz Jüri Juris Justinas Juozas Kalle Kamran Kárlis Karlis Kārlis Karlo Kaspars Kasper Kazem Kazimierz Kazimír Kęstutis Khaled Khalifa
Kivanç Kjartan Kjell Koba Konstanty Kornél Kornelije Kosta Kostis Krasimir Krešimir Kresimir Kristijan Kristján Krisztián Kurmanbek Lamine
Lasha Laurențiu Lavrentis Leoluca Levent Levon Ljubiša Loïc Lotfi Lubomír Luboš Luka Luís Lulzim Luuk Maarten Madis Maher Mahamat Mahir
Mahmut Maks Mamuka Manlio Mareks Marijan Mário Márió Maris Māris Martín Mārtiņš Mārcis Maroš Massimiliano Matej Matevž Mátyás
Mattias Maurizio Maurício Melchior Mert Mesut Metin Michalis Mihails Mihhail Mika Mikel Mikko Miljenko Millán Milojko Miodrag Miomir Mircea
Miro Mirza Modestas Mohamad Moisés Momčilo Motaz Mounir Mourad Mustapha Myroslav Naci Naftali Nail Naim Nasir Nassim Natan Nauris Navid
Nebojša Necati Nedim Nedzad Nemanja Nenad Niall Nicanor Niccolò Nicu Nikhil Nikica Niko Nikolas Nikolce Nizar Nodar Nordin Norvald Octavian
Ognian Ognjen Olafur Ólafur Olgierd Omid Omri Ondřej Ondrej Oren Otakar Ousmane Ovidiu Paavo Paddy Panagiotis Panayiotis Panos Pasquale
Patricio Pauls Pavao Pavle Pavlos Peeter Pēteris Petar Petre Pierluigi Pierpaolo Piero Plamen Platon Priit Prokopis Przemysław Radim Radoje
Radomir Radu Raimo Raimundas Rajesh Ramazan Ramiro Ramūnas Rauf Raymondas Reijo Rejhan Renārs Renaud Ricardas Ričardas Rihards Riek
Rifat Rimantas Risto Robertas Rokas Rolandas Romuald Rostislav Roustam Rubén Ruslan Ryszard Saâd Šaban Sabri Sadık Safet Salih Salim
Samvel Sanjay Sasa Sauli Saulius Savvas Schamil Sead Sedat Sefer Sefik Sefa Semjon Sener Serdar Sergejs Serghei Sergi Serhii Serik Serkan
Seung Seyfettin Shadi Shahram Shpend Sidi Sieghard Sigismund Sigitas Silviu Simão Şimon Šime Simo Simonas Sinisa Siniša Sjoerd Slawomir
Sławomir Slavoljub Sofiane Soren Souleymane Spyros Stanislas Stasys Stelian Štefan Stevan Stevo Stjepan Stoyan Subrahmanyam Sulejman Suren
Svein Sverrir Syarhei Sylwester Szabolcs Szilárd Taavi Tadas Tadić Tahir Taieb Tanel Taner Tarık Tarmo Tauno Tayeb Teodor Thabo Theodoros
Thijs Thodoris Thórdís Tiberiu Tidjane Tiit Tihomir Tiziano Tomica Tonči Tonino Tonis Tõnis Torbjörn Torgeir Trajan Trond Trygve Tudor Tugay
Tullio Tuomas Tunç Turan Turki Ugo Uģis Urmas Uroš Usman Vaclav Vahan Vaidas Vaidotas Vakhtang Valdas Valentín Valeriy Valerijus Valerios
Valters Valton Vangelis Vardan Vasco Vasyl Vazgen Veaceslav Veiko Velimir Velizar Velko Veljko Veselin Vesselin Vicenç
Vilém Ville Viorel Virgilijus Virgilio Vitalie Vitaliy Vjaceslav Vjeran Vjekoslav Vladan Vladas Vladimirs Vlatko Volkan Vratislav Vygaudas
Vyacheslav Wacław Waldis Wassil Wiesław Wieslaw Witold Włodzimierz Xabier Yann Yaroslav Yasin Yaşar Yavuz Yehuda Yevhen Yıldırım Yohannes
Yonas Youri Yunus Yurij Zafer Zaza Zaur Zdenko Zdzisław Zeki Želimir Zeferino Ziad Zijad Živko Zlatan Zsolt Zurab Giannis Arkadij Fjodor Gawriil
Jefim Jegor Lewan Sachar Timofej Wadym Walentin Wenedikt Wikentij Wladlen Rostislaw Mstislaw Borys Hryhorij Kyrylo Mykyta Ostap Aljaksej
Dsmitryj Siarhei Sjarhej Uladsimir Mikalai Mikalaj Ashok Arun Anand Dinesh Ganesh Gopal Harish Kiran Krishna Lalit Mahesh Manish Manoj
Mukesh Nitin Pradeep Prakash Prasad Ramesh Ranjan Ravi Sachin Sandeep Satish Shashi Vijay Vikram Vinod Vivek Valeri Yegor Evgeny Gennady
Sergiy Andrii Vasily Wasyl Arkady Grigory Semyon Timofey Valery Harouna Djibrilla Idrissa Issoufou Mahaman Mamane Salou Seyni Zakaria
Alassane Bakary Boubou Cheick Dioncounda Drissa Fily Lassana Modibo Oumar Sékou Tiébilé Yaya
Abdelfattah Abdelhamid Abdelilah Abdelkarim Abdellah Abdelmalek Abdirizak Abdulhamid Abdulkarim Abebe Abhijit Adewale Adrià Aftab Aiman
Akaki Akbar Akhtar Akinwumi Aleksandre Alieu Aliou Aljaž Aloísio Amara Amine Amin Andile Anouar Arash Arasch Ardian Armend Arsen Arsenij
Arvind Asim Atilla Aymen Ayoub Azam Baha Bambang Batu Bilawal Bislim Blerim Cemal Chaled Cláudio Czesław Danail Danijel Davor Dawid Dhia
Dilshod Djibril Domingo Driss Dursun Džemal Elhadj Emad Emre Erkan Erkin Ertuğrul Essam Evgeni Evren Eyal Farhad Fawzi Faysal Fehmi Ferhat
Fikret Florim Galip Genadij Geza Gilad Givi Gjergj Gocha Gyula Hajo Hakim Halit Hani Hany Harun Heydar Hossam Houcine Houssem Husni Ilan
Ilgar Imad İbrahim İsmail Jagdish Jasin Javed Jawad Jemal Juraj Karoly Kasim Katsuya Kerem Kojo Kostjantyn Kwame Kwesi Lojze Lounès Lounes
Luan Lukasz Manuchar Marat Marián Martti Masud Mehran Melih Mikheil Milivoje Milovan Moncef Mousa Muhammed Muhsin Murad Muzaffer Mykhajlo
Nadeem Nader Nawar Nazim Necmettin Nidal Noureddine Oğuz Osama Ozan Parviz Paulino Qusai Radik Rafiq Raif Raimundo Rajeev Rami Ramiz Rasim
Rasul Razvan Raschid Refat Refik Remzi Resa Rıza Rostam Rüstem Ruschdi Saadi Saeed Sajjad Savaş Selçuk Semih Senad Serhan Seyed Seyit
Shafiq Shavkat Sherif Shinji Slaviša Subhash Şükrü Tamaz Tamim Tawfik Tayfun Tayyip Temuri Tuncay Turgut Uğur Ümit Vahid Vano Vasilij
Vladyslav Wael Wajih Waleed Wasim Wassim Yakov Yakup Yaser Yassine Yiannis Youcef Younes Yunis Zafar Zaid Zalmay Zdravko Zhivko Ziya
Zvonko
Abderrahim Abdeslam Abdiweli Abdoul Abdourahamane Abdramane Abdulai Abdulkadir Abdulmajid Abdulrahim Abdulwahab Abdurrahim Abel Abelardo
Abiodun Abubakar Adebayo Adekunle Adolphe Afonso Agostinho Ahmadu Aidan Aidar Ainars Airat Akihiko Akihiro Akin Akio Akram Alaksandr Alban
Alberic Aleix Alejo Aleks Aleksandr Aleksei Alexi Aleš Alfonse Aliaksandr Alidu Alikhan Alimamy Alisher Almazbek Aloysius Altaf Altan Alun
Amadeo Aman Amare Amarjit Amaury Ambroise Amer Amilcar Amitabh Amjad Anastas Anastasios Andras Andrian Andro Angelos Anicet Anselm Anselmo
Antonello Antonios Antónios Anupam Apollinaire Archil Arda Ardalan Ariel Arild Aris Armen Arminas Arnoldo Arto Arturas Asad Ashot Asier
Askar Asmund Asror Atanas Atef Atif Aubin Augustus Aurel Aurelio Aurélien Avigdor Avner Avraham Ayad Ayodele Ayub Azamat Azat Azmi Babacar
Babatunde Bagdat Bajram Bakyt Baldur Baltasar Balthasar Baptiste Bartek Bartholomäus Barthélemy Basem Basilio Basim Bassirou Bastien Batyr
Bayram Beka Bektur Bengt Beniamin Benny Berdi Berhane Bernardino Berrak Beso Bhupesh Bidzina Birendra Birger Bishnu Björgvin Blagoj
Bohumil Bohuslav Bolat Bonifacio Bourhan Boyko Boštjan Bredo Broder Bronius Bryce Burhanuddin Cahit Callum Carles Carlton Carolos Caspar
Cassius Catalin Cavit Cemil Cevdet Charalambos Christo Christodoulos Christofer Chérif Ciarán Cillian Ciwan Clint Clive Clovis Conor
Constantinos Cornelio Corrado Cosimo Costin Crispin Cristiano Cyprien Cyriaque Célestin Célio Cătălin Dagfinn Damjan Daniil Danil Dante
Darin Dario Dariusz Darryl Darío Dastan Dauren Davronbek Davud Dawood Demetrio Demis Deon Dermot Derrick Desiderio Dhananjay Diarmuid
Dieudonné Digby Dionisio Djoko Dmitar Dmitro Dobromir Dominikus Donal Donat Donato Dorinel Dorje Dov Dovydas Dragomir Dzhokhar Désiré Edem
Edgardo Edip Edison Edmundo Edo Edson Edvard Edvin Efim Efrem Egemen Egil Eino Ejup Eladio Eldor Eleftherios Elfatih Eliezer
Eligio Elijah Elio Eliot Elisha Ellis Elmir Elmo Elvin Elvis Elyas Elías Emiel Enda Eneko Enis Ephraim Erasmo Erdem Erion Eris Erlan
Erland Ermias Ernestas Ernie Errol Ersan Ervin Erwan Esa Esmail Esref Ettore Eudes Euklides Eusebio Everton Ezekiel Ezequiel Ezra Fabricio
Fadhil Fahmi Fahri Faiz Falko Fares Farhan Fariborz Faris Faustin Faustino Fausto Fawaz Fedor Felice Felician Feliciano Feodor Ferat
Feridun Fethullah Fiachra Fidèle Filipe Filipos Fintan Firat Firuz Fiston Flavien Florentin Florentino Floriano Fodé Folke Fradique
Franciszek Franck Franklyn Freddie Fridtjof Froilán Fulgence Fulvio Fábio Gaetano Galo Gamal Garik Garo Garrett Garry Gastón Gavriel
Gavril Gaye Gebre Geert Geir Geirmundur Gelu Genadi Gentian Geraint Gergő Germain Germano Gervais Gezahegn Ghazi Gholam Ghulam Giancarlo
Gianpaolo Gijs Gillis Gintautas Gints Girish Girma Girolamo Giwi Gjorge Glafkos Goga Golo Gonzague Gottlieb Graeme Gregg Grigor Grégoire
Guilherme Guillem Gulbuddin Gundars Gurban Gurbanguly Guri Gusein Gustaf Génésio Géza Gökhan Günay Habibullah Hafiz Haile Hailemariam
Hajrullah Hakob Haldor Halid Hamed Hamish Hanif Hannu Hansjörg Haradin Hari Harjit Harsh Haruhiko Haruki Haruto Hashem Hatim Haytham Hazem
Hedi Heimir Heino Hekmat Helge Helgi Helio Helmi Hemant Henrikas Herbie Heriberto Herman Hermenegildo Hermínio Hernando Herzl Hideki
Hidetoshi Hikmat Hilario Hilmi Hipólito Hiram Hiroaki Hirofumi Hiroki Hiroyuki Hisashi Hitoshi Hjörtur Homayun Honoré Horatio Houari
Hovhannes Hugues Hulusi Humam Husam Hyacinthe Håvard Hélio Iago Ianis Ieuan Ifeanyi Ignacy Ignat Ignatius Ihab Iker Ildar Ilian Illia
Ilmārs Ilyas Imants Imdat Imre Ingimundur Inigo Ionel Ippolito Irek Isaak Isak Isam Isidore Isidoro Isidro Islambek Ismo Issaka Ivor Izzat
Izzet Jaafar Jabbar Jabulani Jacinto Jackson Jacky Jacobus Jacopo Jad Jaimie Jairo Jakes Jalil Jaloliddin Jamaluddin Jameel Jamel Jamshid
Janis Jarek Jarl Jarmo Jarno Jasper Jatin Jaume Jawed Jeb Jed Jefferson Jelle Jeppe Jeremiah Jerónimo Jess Jethro Jevgeni Jewhen Jeyhun
Jimmie Joakim Joaquim Johnnie Johny Jonatan Jordan Joris Joselito Josephus Josiah Josias Josua Jouko Jovica Jovito Joško Juha Jukka
Junichi Jurica Jussi Justus Juwan Juán Jérémie Jón Jónas Jørn Júlio Kairat Kaito Kaj Kajetan Kaleb Kalev Kaloyan Kamalesh Kapil Karthik
Kasimir Kassim Kastytis Kató Kaushik Kazi Kazuhiko Kazuhiro Kebede Keiji Keir Keisuke Kelvin Kendall Kenichiro Kensuke Kenta Kenzo Kevork
Keyvan Khader Khadim Kheireddine Khosrow Kieran Kilian Kimmo Kiriakos Kirk Kirsan Kishore Kiyoshi Kjeld Klemen Kliment Knud Koji Kolinda
Komil Koray Korkut Kostiantyn Kousay Kozo Krastjo Krishan Krisjanis Krister Kristjan Krišjānis Krste Krum Krunoslav Krystian Kubilay
Kuldip Kunihiko Kwabena Kwasi Kyaw Kálmán Kōichi Lachlan Ladislao Lahcen Laimonas Lakhdar Lamberto Lambros Lance Lando Laurenz Laurenţiu
Lauri Laurynas Lavrenti Lazaros Leandro Leendert Lekë Leonel Levente Libor Lieven Linus Lionel Ljubko Ljupčo Llewellyn Lorenc Louay Louie
Lucio Ludek Ludovico Luděk Lumír Lutfi Lyes Lyle Lynton Lyubomir Lázaro Léo Léon Léonce Léonidas Lúcio Magdi Mahamane Mahendra Majed Majid
Makar Makis Makram Maksut Malang Malick Mallam Mamadi Mamady Mamed Mamman Mamoru Mandeep Manfredo Mangala Mangosuthu Manik Manolis Manu
Marceli Marcellin Marcial Marinko Marinos Marios Mariusz Markos Marlon Marton Masahiro Masaki Masanori Masashi Masato Masayoshi Mateja
Matija Matiss Mato Mauritz Maxence Maximiliano Maxwell Mazen Mazhar Medard Megren Mehmed Melik Memduh Menno Mensur Meşut Michaił
Michelangelo Mickaël Mihael Mihkel Mihnea Mijo Mikayil Mikaël Mikołaj Milen Milenko Milivoj Miloje Milomir Milosz Miloud Mindaugas Minoru
Miron Mirsad Mitar Mitko Mitsuo Mitsuru Mochamad Modesto Mogens Moh Mohamadou Mohan Mohit Mokgweetsi Mokhtar Mongi Montaser Mordechai
Morgan Morteza Mosi Moudud Movses Mthuli Muamer Muhamed Muhamet Muharrem Muhittin Mulatu Mulugeta Murray Mursal Murtaza Musab Mushahid
Mutaz Muzafer Mwai Myles Myron Mziwandile Márkó Márton Máximo Médard Naby Nacer Nadav Nadim Naguib Nahum Naji Nansen Naoto Narek Nariman
Naser Nat Naveen Nayef Nazar Nazih Necdet Nechirvan Neculai Nejc Neven Nicolo Nicolò Nicusor Nicușor Nikanor Niki Nikolos Nikoloz Nilesh
Nima Nimrod Niyazi Njoroge Nnamdi Nobuo Noel Norodom Nourredine Noé Nurlan Nuru Nándor Obaid Obiageli Odilo Ofer Okan Oleksander Olivér
Olusegun Omari Oqtay Orest Orestes Orlin Orri Orrin Orville Oswaldo Otabek Otar Otavio Othman Ottavio Ottó Padraig Paer Palle Pamfil
Paraskevas Parfait Pascual Pasi Pat Patryk Pau Paulin Pavo Payam Peadar Peder Petko Petrus Petter Phelim Phoebus Phuntsho Pierrick Pim
Pjotr Povilas Pramod Pranab Prashant Pravind Prem Preston Primo Prosper Prudencio Pyotr Pádraig Pål Qais Qasem Qasim Quentin Quim Quirin
Quirino Raad Rabih Radan Radisav Radivoje Radmir Rafayel Raffi Rafi Rafig Raghu Raghunath Ragnar Ragner Rahim Rahm Raid Raimund Raj Rajan
Rajendra Rajko Rakesh Ramadan Raman Ramtane Ramy Ran Ranil Ranko Raoul Raphaël Rashed Rastko Ravshan Raynald Raza Rebiya Reda Redouane
Redwan Reginald Rehman Reinaldo Reinhardt Reinis Remi Remigijus Remigiusz Renaldas Renaldo Renat Rexhep Reynaldo Rhys Richie Rickard Ridha
Ridouan Rigoberto Rik Rimas Rinaldo Ritchie Riyad Riyadh Rizwan Roar Rob Robbert Robbie Rocco Roddy Rodrigue Rogerio Rogério Rohan Rohit
Romek Roméo Romāns Ronan Ronnie Roopesh Rostyslav Rouhollah Rubens Rudolfo Rufino Ruhakana Ryo Ryosuke Ryu Régis Rémi Rémy Róbert
Rónán Saado Sabir Sadeq Sadou Sadri Saed Saeid Safar Saikou Sakari Salahuddin Saleem Salomón Salva Salvo Samad Samer Samih Sammy Sampie
Samson Sandor Sanjeev Santosh Sapar Sarath Sargis Sarkis Satoru Satoshi Sattar Saturnin Saturnino Saud Savo Saïd Sašo Seamus Sebastião
Seiichi Seiji Seldschuk Selman Selwyn Semir Septimiu Serafim Serafín Sergiu Serzh Seth Sevket Seydou Seyoum Seán Shahin Shahriar Shamil
Shane Shantanu Shaul Shawkat Shehu Shigeru Shingo Shintaro Shiro Shkëlqim Shmuel Shoaib Shota Shuji Shukri Shunichi Shyam Siad Siaka
Siddharth Sidiki Sidney Sigbert Sigurd Sigurður Siim Silvano Silvestre Simas Simbarashe Siméon Sindre Sivan Skender Soichi Soichiro Sokol
Solomon Soner Sorin Soumaïla Soumeylou Spartak Spiros Spyridon Srdja Sreten Sretko Srđan Staffan Stan Stanko Stefán Steingrímur Stephane
Stephano Stijn Stu Subhas Sudhir Surya Svante Svend Svetislav Svetoslav Svetozar Swiad Sylvanus Sylvestre Séamus Sílvio Tabaré Tadahiro
Tadej Tadesse Taher Takahiro Takashi Takeo Takeru Taku Takuma Takuya Talaat Talant Talgat Talib Tamerlan Taneli Tanju Tapani Tarak Tarald
Tarō Tatsuo Tatsuya Taur Taylan Taşkın Teemu Tegegn Temesgen Temur Tengis Tengiz Teodorico Teodoro Teofil Terje Tero Terrance Tesfaye
Tetsuo Tetsuya Teun Tewodros Thaer Theis Thor Thorvald Thorvaldur Théodore Théophile Tiago Tiemoko Tijjani Tilahun Timofei Timothée Tirso
Toader Tobiasz Tomi Tommi Tomé Torbjørn Torkel Torstein Tosh Toshihiro Toshio Toshiro Toshiyuki Trenton Tryggvi Tsutomu Tsuyoshi Turgay
Tycho Tymofij Ubaldo Ueli Uffe Ulan Uldis Ulises Ulisses Umer Umut Unai Upendra Uriel Urs Usama Vagit Valdemar Valentino Valerijs Valeriu
Vallabh Valter Vartan Vaseem Vasili Vasilios Vasko Vassil Vassilis Vaughn Veikko Venancio Viačeslavs Victorio Vidar Vidmantas Vidya Vikas
Vikrant Vilhelm Viljar Vilnis Vinay Vincente Vinicius Virginijus Vishal Vjačeslavs Vlad Vladimiras Vlastimil Vojin Vsevolod Vytas Vytenis
Vítor Wajdi Walton Wassilij Wilbert Wilfredo Wilfrid Wilhelmus Willie Wilmer Wlodzimierz Wopke Wouter Wuk Xavi Xhevahir Yacine Yacouba
Yahia Yakub Yan Yancy Yanis Yaniv Yared Yasir Yasuhiro Yaw Yerzhan Yevgeni Yiannos Yigal Yigit Yitzchak Yngve Yochanan Yoel Yoichi Yoram
Yorgos Yoshimasa Yoshitaka Yoweri Yukihiro Yukio Yuli Yury Yusef Yutaka Yuval Zacarias Zahid Zain Zakir Zalman Zbyněk Zdenek Zeev Zeid Zia
Zigmantas Zine Zola Zouhair Zubin Zülfü Árni Ásgeir Éamon Íñigo Øystein Øyvind Ünal Şekib Şener Žygimantas
`);

/** Given to women and men. */
const either: readonly string[] = words(`
Alex Alexis Ashley Camille Casey Chen Dana Dominique Eike Emerson Hao Jamie Jean Jessie Jing Kay Kerry Kim Kris Laurence Lee Leigh Leslie Li
Lin Lynn Michele Min Ming Nicola Paris Robin Sam Sandy Sasha Shawn Stacy Sydney Taylor Terry Toni Tracy Vivian Wei Xi Yu Yuki Kadri
`);

/**
 * Frequent first names of the news, in German and English spelling, so that someone unknown is seen as a person and as a woman
 * or a man. First names of people in the gazetteer count as well.
 */
export const firstNames: FirstNames = { women, men, either };

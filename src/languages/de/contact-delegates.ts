/**
 * People who meet for a state or body without being named, in all their forms: "Unterhändler der USA und Nordkoreas",
 * "die EU-Außenminister". Only with whom they meet for ("russische Diplomaten"), else they are nobody.
 */
export const representatives: readonly string[] = [
  // sent to talk
  'vertreter', 'vertretern', 'vertreterin', 'vertreterinnen', 'regierungsvertreter', 'regierungsvertretern',
  'delegation', 'delegationen', 'regierungsdelegation', 'regierungsdelegationen', 'abordnung', 'abordnungen',
  'unterhändler', 'unterhändlern', 'unterhändlerin', 'unterhändlerinnen', 'chefunterhändler', 'chefunterhändlern',
  'verhandler', 'verhandlern', 'abgesandte', 'abgesandten', 'abgesandter', 'gesandte', 'gesandten', 'gesandter',
  'emissäre', 'emissären', 'diplomaten', 'spitzendiplomaten', 'botschafter', 'botschaftern', 'vermittler', 'vermittlern',
  'beamte', 'beamten', 'spitzenbeamte', 'spitzenbeamten', 'experten', 'militärs', 'generäle', 'generälen',
  'regierung', 'regierungen', 'führung', 'staatsführung', 'seite', 'seiten', 'spitzen',
  'emissär', 'sondergesandte', 'sondergesandten', 'sonderbeauftragte', 'sonderbeauftragten', 'beauftragte', 'beauftragten', 'chefdiplomaten',
  'verhandlungsführer', 'verhandlungsführern', 'verhandlungsteam', 'verhandlungsteams', 'verhandlungsdelegation', 'verhandlungsdelegationen',
  'regierungsbeamte', 'regierungsbeamten', 'topdiplomaten', 'fachleute', 'fachleuten', 'techniker', 'technikern', 'kommandeure',
  'kommandeuren', 'regionalkommandeure', 'regionalkommandeuren', 'befehlshaber', 'befehlshabern', 'oberkommandierende', 'oberkommandierenden', 'offiziere', 'offizieren', 'militärvertreter', 'militärvertretern',
  'militärdelegation', 'militärdelegationen', 'gesandtschaft', 'staatsführungen', 'führungen', 'regierungsteams', 'leiter', 'leitern', 'konfliktparteien',
  // bodies that meet for the whole
  'gouverneursrat', 'gouverneursrats', 'gouverneursrates', 'ministerrat', 'ministerrats', 'ministerrates', 'exekutivrat',
  'exekutivrats', 'exekutivrates', 'verwaltungsrat', 'vollversammlung', 'generalversammlung', 'mitgliedstaaten', 'mitgliedsstaaten',
  'mitgliedsländer', 'mitglieder', 'mitgliedern', 'staaten', 'länder', 'ländern', 'sicherheitsrat', 'sicherheitsrats',
  'sicherheitsrates', 'militärausschuss', 'militärausschusses', 'rat', 'rats', 'rates',
]; // prettier-ignore

/** What ministers are for, as far as newspapers name it in one word. */
const PORTFOLIOS = [
  '', 'außen', 'aussen', 'vizeaußen', 'vizeaussen', 'verteidigungs', 'innen', 'finanz', 'wirtschafts', 'energie', 'umwelt', 'klima', 'handels',
  'agrar', 'landwirtschafts', 'justiz', 'gesundheits', 'verkehrs', 'bildungs', 'wissenschafts', 'forschungs', 'kultur', 'arbeits', 'sozial',
  'entwicklungs', 'europa', 'öl', 'wasser', 'bergbau', 'industrie', 'digital', 'fischerei', 'migrations', 'tourismus', 'sport', 'sicherheits',
  'bau', 'fach', 'ressort', 'vize', 'kriegs', 'premier', 'staats', 'familien', 'verbraucher', 'infrastruktur', 'telekommunikations', 'kolonial',
] as const; // prettier-ignore

/** Leaders and ministers in the forms of several; where the text also names them, the contact is theirs. */
export const leaders: readonly string[] = [
  ...PORTFOLIOS.flatMap((what) => [`${what}minister`, `${what}ministern`, `${what}ministerinnen`]),
  'spitzenpolitiker', 'spitzenpolitikern', 'spitzenvertreter', 'spitzenvertretern', 'präsidenten', 'staatspräsidenten', 'staatschefs',
  'regierungschefs', 'ministerpräsidenten', 'premiers', 'kanzler', 'chefs', 'führer', 'führern', 'staatsführer', 'staatsführern',
  'staatsoberhäupter', 'staatsoberhäuptern', 'staatssekretäre', 'staatssekretären', 'staatenlenker', 'staatenlenkern', 'staatslenker',
  'staatslenkern', 'sicherheitsberater', 'sicherheitsberatern', 'generalstabschefs', 'geheimdienstchefs', 'armeechefs', 'militärchefs',
  'notenbankchefs', 'ressortchefs', 'könige', 'königen', 'monarchen', 'emire', 'emiren', 'machthaber', 'machthabern', 'parlamentspräsidenten',
]; // prettier-ignore

/**
 * Words in the singular, with their last part, for one who acts for a state, so that a person whose state is not known may
 * take part: "General A", "seinem Kollegen A", "B, der Sondergesandte". A minister or president may also be a province's or a club's.
 */
export const officials: readonly string[] = [
  'kollege', 'kollegen', 'kollegin', 'sondergesandte', 'sondergesandten', 'sondergesandter', 'gesandte', 'gesandten', 'gesandter',
  'sonderbeauftragte', 'sonderbeauftragten', 'sonderbeauftragter', 'emissär', 'unterhändler', 'unterhändlerin', 'unterhändlers',
  'verhandlungsführer', 'verhandlungsführerin', 'botschafter', 'botschafterin', 'chefdiplomat', 'chefdiplomatin', 'machthaber',
  'machthabers', 'juntachef', 'armeechef', 'militärchef', 'generalstabschef', 'geheimdienstchef', 'general', 'admiral',
  'außenminister', 'außenministerin', 'aussenminister', 'aussenministerin', 'verteidigungsminister', 'verteidigungsministerin',
  'energieminister', 'energieministerin', 'ölminister', 'handelsminister', 'handelsministerin', 'staatspräsident', 'staatspräsidenten',
  'staatspräsidentin', 'staatschef', 'staatschefs', 'regierungschef', 'regierungschefin', 'staatsoberhaupt', 'premier',
  'premierminister', 'premierministerin', 'sicherheitsberater', 'sicherheitsberaterin', 'kronprinz', 'kronprinzen', 'emir', 'sultan',
  'rebellenführer', 'rebellenchef', 'milizenchef', 'vermittler', 'vermittlerin', 'staatssekretär', 'staatssekretärin', 'staatssekretärs',
  'vizeminister', 'vizeministerin', 'vizeaußenminister', 'vizeaußenministerin', 'finanzminister', 'finanzministerin', 'innenminister',
  'innenministerin', 'wirtschaftsminister', 'wirtschaftsministerin', 'chefunterhändler', 'chefunterhändlerin', 'delegationsleiter',
  'delegationsleiterin', 'delegationschef', 'delegationschefin', 'missionschef', 'missionschefin', 'geschäftsträger', 'geschäftsträgerin',
  'diplomat', 'diplomatin', 'handelsbeauftragte', 'handelsbeauftragter', 'handelsbeauftragten',
  'milizenführer', 'kabinettschef', 'kabinettschefin', 'oberbefehlshaber', 'chefberater', 'chefberaterin', 'präsidentenberater',
  'präsidentenberaterin', 'abgesandter', 'abgesandte', 'abgesandten', 'vizepremier', 'vizeregierungschef',
  'parlamentspräsident', 'parlamentspräsidentin', 'parlamentspräsidenten', 'parlamentschef', 'parlamentschefin', 'vizepräsident', 'vizepräsidentin',
  'vizepräsidenten', 'vizekanzler', 'vizekanzlerin', 'präsidialamtschef', 'justizministerin', 'justizminister', 'verkehrsminister', 'verkehrsministerin',
]; // prettier-ignore

/**
 * Offices by which someone whom nobody knows acts for the nation or body named with them, last parts in the singular:
 * "der slowakische Chefunterhändler A", "US-Botschafterin B", "C, Angolas Energieminister". Never of arts, sports or trade.
 */
export const offices: readonly string[] = [
  ...officials,
  'minister', 'ministers', 'ministerin', 'präsident', 'präsidenten', 'präsidentin', 'kanzler', 'kanzlers', 'kanzlerin', 'premiers',
  'premierministers', 'chefunterhändler', 'chefunterhändlers', 'chefunterhändlerin', 'beauftragte', 'beauftragten', 'beauftragter',
  'staatssekretär', 'staatssekretärs', 'staatssekretärin', 'generalsekretär', 'generalsekretärs', 'generalsekretärin', 'kommissar',
  'kommissars', 'kommissarin', 'diplomat', 'diplomaten', 'diplomatin', 'geschäftsträger', 'geschäftsträgerin', 'missionschef',
  'missionschefin', 'regierungsvertreter', 'regierungsvertreterin', 'vertreter', 'vertreterin', 'delegationsleiter',
  'delegationsleiterin', 'delegationschef', 'delegationschefin', 'konsul', 'generalkonsul',
  'könig', 'königs', 'königin', 'prinz', 'prinzen', 'prinzessin', 'fürst', 'fürsten', 'großherzog', 'monarch', 'monarchen', 'staatsrat',
  'bundesrat', 'bundesrätin', 'stabschef', 'stabschefs', 'heereschef', 'marinechef', 'juntachefs', 'übergangspräsident',
  'vertraute', 'vertrauten', 'vertrauter', 'politiker', 'politikers', 'politikerin', 'sprecher', 'sprecherin', 'berater', 'beraterin', 'chef', 'chefin', 'leiter', 'leiters',
  'leiterin', 'direktor', 'direktors', 'direktorin', 'beamter', 'beamten', 'beamtin', 'offizier', 'general', 'generals', 'admiral',
  'übergangspräsidenten', 'herrscher', 'herrschers', 'revolutionsführer', 'revolutionsführers', 'parteichef', 'parteichefs', 'rebellenführers',
  'führer', 'führers', 'führerin', 'anführer', 'anführers', 'vorsitzende', 'vorsitzenden', 'vorsitzender', 'gouverneur', 'gouverneurs',
  'oberst', 'marschall', 'lenker', 'oberhaupt', 'scheich', 'attaché', 'hochkommissar', 'koordinator', 'koordinatorin', 'abgesandte',
  'sicherheitsverantwortliche', 'sicherheitsverantwortlichen', 'sicherheitsverantwortlicher', 'bevollmächtigte', 'bevollmächtigten', 'bevollmächtigter', 'emissärin',
  'abgesandter', 'abgesandten', 'befehlshaber', 'kommandeur', 'kommandeurs', 'kabinettschef', 'kabinettschefin',
]; // prettier-ignore

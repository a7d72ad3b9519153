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
  // bodies that meet for the whole
  'gouverneursrat', 'gouverneursrats', 'gouverneursrates', 'ministerrat', 'ministerrats', 'ministerrates', 'exekutivrat',
  'exekutivrats', 'exekutivrates', 'verwaltungsrat', 'vollversammlung', 'generalversammlung', 'mitgliedstaaten', 'mitgliedsstaaten',
  'mitgliedsländer', 'mitglieder', 'mitgliedern', 'staaten', 'länder', 'ländern', 'sicherheitsrat', 'sicherheitsrats',
  'sicherheitsrates', 'militärausschuss', 'militärausschusses', 'rat', 'rats', 'rates',
]; // prettier-ignore

/** Leaders and ministers in the forms of several; where the text also names them, the contact is theirs. */
export const leaders: readonly string[] = [
  'spitzenpolitiker', 'spitzenpolitikern',
  'spitzenvertreter', 'spitzenvertretern', 'präsidenten', 'staatspräsidenten', 'staatschefs', 'regierungschefs', 'premierminister',
  'premierministern', 'ministerpräsidenten', 'chefs', 'führer', 'führern', 'minister', 'ministern', 'außenminister', 'aussenminister',
  'außenministern', 'aussenministern', 'verteidigungsminister', 'verteidigungsministern', 'finanzminister', 'finanzministern',
  'innenminister', 'innenministern', 'wirtschaftsminister', 'wirtschaftsministern', 'energieminister', 'energieministern',
  'umweltminister', 'umweltministern', 'handelsminister', 'handelsministern', 'agrarminister', 'agrarministern', 'justizminister',
  'justizministern', 'staatsoberhäupter', 'staatsoberhäuptern', 'staatssekretäre', 'staatssekretären', 'staatenlenker',
  'staatenlenkern', 'vizeaußenminister', 'vizeaußenministern', 'sicherheitsberater', 'sicherheitsberatern', 'generalstabschefs',
  'geheimdienstchefs', 'armeechefs', 'militärchefs', 'notenbankchefs',
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
  'rebellenführer', 'rebellenchef', 'milizenchef', 'vermittler', 'vermittlerin',
]; // prettier-ignore

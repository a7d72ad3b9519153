/** Islands and peninsulas where people meet, last words of their names in lower case: of these German says "auf", not "in". */
export const islands: readonly string[] = [
  'bali', 'malta', 'zypern', 'kreta', 'rhodos', 'korfu', 'kos', 'lesbos', 'samos', 'sizilien', 'sardinien', 'korsika', 'capri', 'lampedusa',
  'ischia', 'mallorca', 'ibiza', 'teneriffa', 'lanzarote', 'madeira', 'azoren', 'kanaren', 'rügen', 'usedom', 'sylt', 'helgoland', 'norderney',
  'seeland', 'bornholm', 'gotland', 'grönland', 'spitzbergen', 'färöer', 'guernsey', 'jersey', 'krim', 'kuba', 'jamaika', 'haiti', 'hispaniola',
  'barbados', 'martinique', 'guadeloupe', 'grenada', 'bahamas', 'bermuda', 'aruba', 'curaçao', 'hawaii', 'oahu', 'guam', 'samoa', 'tahiti',
  'fidschi', 'vanuatu', 'tonga', 'java', 'sumatra', 'borneo', 'sulawesi', 'lombok', 'timor', 'mindanao', 'luzon', 'philippinen', 'taiwan',
  'hainan', 'okinawa', 'hokkaido', 'kyushu', 'jeju', 'sachalin', 'sentosa', 'phuket', 'malediven', 'seychellen', 'mauritius', 'réunion',
  'sansibar', 'komoren', 'madagaskar', 'kapverden', 'sinai', 'djerba', 'bahrain', 'kisch',
]; // prettier-ignore

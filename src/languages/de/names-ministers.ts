import type { RoleWord } from '../sections/names.ts';

/** What ministers beside those of foreign affairs, defence, finance and the interior are for. */
const PORTFOLIOS = [
  'Wirtschafts', 'Bundeswirtschafts', 'Handels', 'Energie', 'Justiz', 'Bundesjustiz', 'Gesundheits', 'Bundesgesundheits', 'Umwelt', 'Bundesumwelt',
  'Industrie', 'Landwirtschafts', 'Agrar', 'Verkehrs', 'Bundesverkehrs', 'Bildungs', 'Kultur', 'Sozial', 'Arbeits', 'Bundesarbeits', 'Familien',
  'Forschungs', 'Wissenschafts', 'Entwicklungs', 'Entwicklungshilfe', 'Europa', 'Öl', 'Bau', 'Digital', 'Einwanderungs', 'Migrations', 'Planungs',
  'Informations', 'Kommunikations', 'Tourismus', 'Sport', 'Verbraucherschutz', 'Kabinetts', 'Katastrophenschutz', 'Sicherheits', 'Heimatschutz',
  'Vizepremier', 'Kriegs', 'Erziehungs', 'Infrastruktur', 'Rohstoff', 'Wohnungsbau', 'Post', 'Brexit', 'Finanzstaats',
] as const; // prettier-ignore

/** Ministers, their deputies and those who act as one. */
export const ministers: readonly RoleWord[] = [
  {
    one: 'Außenminister|Außenministers|Aussenminister|Aussenministers|Chefdiplomat|Chefdiplomaten',
    woman: 'Außenministerin|Aussenministerin|Chefdiplomatin',
    many: 'Außenminister|Außenministern|Aussenminister|Chefdiplomaten',
    offices: ['foreign-minister', 'high-representative'],
    label: 'foreign minister',
    example: 'Der russische Außenminister kam nach Genf.',
  },
  {
    one: 'Bundesaußenminister|Bundesaußenministers',
    woman: 'Bundesaußenministerin',
    offices: ['foreign-minister'],
    home: 'de',
    label: 'foreign minister',
    example: 'Die Bundesaußenministerin flog nach Kiew.',
  },
  {
    one: 'Außenbeauftragter|Außenbeauftragte|Außenbeauftragten',
    offices: ['high-representative'],
    of: 'eu',
    label: 'high representative',
    example: 'Die EU-Außenbeauftragte warnte vor den Folgen.',
  },
  {
    one: 'Vizeaußenminister|Vizeaußenministers|Vize-Außenminister|Vize-Außenministers|stellvertretender Außenminister|stellvertretende Außenminister|stellvertretenden Außenminister|stellvertretenden Außenministers',
    woman:
      'Vizeaußenministerin|Vize-Außenministerin|stellvertretende Außenministerin|stellvertretenden Außenministerin',
    offices: ['vice-foreign-minister'],
    label: 'deputy foreign minister',
    example: 'Vizeaußenminister Rjabkow leitete die Delegation.',
  },
  {
    one: 'Verteidigungsminister|Verteidigungsministers|Bundesverteidigungsminister|Pentagon-Chef|Pentagonchef',
    woman: 'Verteidigungsministerin|Bundesverteidigungsministerin|Pentagon-Chefin',
    many: 'Verteidigungsminister|Verteidigungsministern|Verteidigungsministerinnen',
    offices: ['defence-minister'],
    label: 'defence minister',
    example: 'Der polnische Verteidigungsminister sagte Hilfe zu.',
  },
  {
    one: 'Finanzminister|Finanzministers|Bundesfinanzminister',
    woman: 'Finanzministerin|Bundesfinanzministerin',
    many: 'Finanzminister|Finanzministern',
    offices: ['finance-minister'],
    label: 'finance minister',
    example: 'Der Finanzminister reiste nach Washington.',
  },
  {
    one: 'Innenminister|Innenministers|Bundesinnenminister',
    woman: 'Innenministerin|Bundesinnenministerin',
    many: 'Innenminister|Innenministern',
    offices: ['interior-minister'],
    label: 'interior minister',
    example: 'Der türkische Innenminister dementierte.',
  },
  {
    one: `Minister|Ministers|${PORTFOLIOS.map((p) => `${p}minister|${p}ministers`).join('|')}`,
    woman: `Ministerin|${PORTFOLIOS.map((p) => `${p}ministerin`).join('|')}`,
    many: `Minister|Ministern|Ministerinnen|${PORTFOLIOS.map((p) => `${p}minister|${p}ministern`).join('|')}`,
    offices: ['minister', 'economy-minister', 'justice-minister', 'commerce-minister', 'homeland-minister'],
    label: 'minister',
    example: 'Die Justizministerin äußerte sich nicht.',
  },
  {
    one: 'Handelsbeauftragter|Handelsbeauftragte|Handelsbeauftragten',
    offices: ['trade-representative'],
    label: 'trade representative',
    example: 'Die US-Handelsbeauftragte reiste nach Peking.',
  },
  {
    one: 'Unterstaatssekretär|Unterstaatssekretärs|Staatssekretär|Staatssekretärs',
    woman: 'Unterstaatssekretärin|Staatssekretärin',
    many: 'Staatssekretäre|Staatssekretären',
    offices: ['undersecretary', 'assistant-secretary'],
    label: 'under-secretary',
    example: 'Die US-Unterstaatssekretärin verhandelte in Wien.',
  },
  {
    one: 'Staatsrat|Staatsrats|Staatsrates',
    woman: 'Staatsrätin',
    many: 'Staatsräte|Staatsräten',
    offices: ['top-diplomat'],
    label: 'state councillor',
    example: 'Der chinesische Staatsrat widersprach.',
  },
  {
    one: 'Kardinalstaatssekretär|Kardinalstaatssekretärs',
    offices: ['secretary-of-state'],
    label: 'cardinal secretary of state',
    example: 'Der Kardinalstaatssekretär empfing den Botschafter.',
  },
  {
    one: 'Vizeverteidigungsminister|Vizeverteidigungsministers|Vize-Verteidigungsminister|Vize-Verteidigungsministers',
    woman: 'Vizeverteidigungsministerin|Vize-Verteidigungsministerin',
    offices: ['vice-defence-minister'],
    label: 'deputy defence minister',
    example: 'Der US-Vizeverteidigungsminister sprach in Ankara.',
  },
  {
    one: 'Vereinigungsminister|Vereinigungsministers|Wiedervereinigungsminister|Wiedervereinigungsministers',
    offices: ['unification-minister'],
    label: 'unification minister',
    example: 'Südkoreas Vereinigungsminister reiste nach Kaesong.',
  },
  {
    one: 'Kabinettssekretär|Kabinettssekretärs|Kabinettschef',
    offices: ['chief-cabinet-secretary'],
    label: 'chief cabinet secretary',
    example: 'Japans Kabinettssekretär bestätigte das Gespräch.',
  },
  {
    one: 'Hoher Repräsentant|Hohe Repräsentant|Hohen Repräsentanten',
    offices: ['high-representative-ba'],
    of: 'ba',
    label: 'high representative',
    example: 'Der Hohe Repräsentant in Sarajevo griff ein.',
  },
];

/** Last words of names of organisations, programmes and places in the languages news names them in; no person is named so. */
export const bodyNouns: readonly string[] = `
Academy Accord Act Agency Agreement Airlines Airport Airways Alliance Army Assembly Association Authority Award Bank Board Broadcast Broadcasting Bureau Business Cathedral Center Centre
Chamber Channel Church City Club Coalition Coast College Command Commission Committee Community Company Conference Congress Corporation Council Country County Court Cup Daily Day Defence Defense
Democracy Department Development District Division Economist Embassy Enterprise Exchange Express Federation Festival Fight Force Forces Forum Foundation Front Fund Games Garden Gazette Group
Guard Gulf Herald Highway Hill Holding Hospital Hotel House Industries Initiative Institute Institution International Island Islands Journal Label Labour Lake League Library Limited Line Magazine Mail Market
Media Memorial Mirror Mission Monitor Morning Mountain Movement Museum National Navy Network News Nations Observatory Observer Office Online Open Operation Order Organisation Organization Palace Park Party
Peninsula People Plan Policy Post Power Press Prison Programme Project Radio Rail Reform Register Report Republic Research Reserve Resort Review Rights River Road School Science Security Senate Service
Services Show Society Solutions Speech Square Standard State States Station Strategy Street Studies Survey Study Summit Sun System Systems Team Technologies Telegraph Television Times Today Tower Trade Transit Treaty Tribune Trust Union
Gerichtshof Gerichtshofs Gerichtshofes Verfassungsgericht Rechnungshof Sowjet
United University Valley Village Voice War Watch Weekly World
`
  .trim()
  .split(/\s+/u);

/** English words that stand anywhere in names of firms, products and contests, and hardly in a person's. */
export const thingWords: readonly string[] = `
Air Airbus American Arabian Australian Brazilian Canadian Chinese Dutch French German Greek Indian Iranian Iraqi Israeli Italian Japanese Korean Mexican Polish Russian Spanish Swedish Swiss Turkish Ukrainian African Asian Atlantic Auto Automotive Barrier Basic Bay Beach Big Boeing Book Books Breaking British Canal Capital Car Cars Challenge Charter Climate Collider Computer
Conference Control Core Corp Corporate Cross Delta Digital Direct Discovery Dream Eastern Electric Energy Engine Entertainment European Euro Final Finals First Flash Food Free Freedom Future
Galactic Galaxy Game General Global Gold Golden Grand Health Heart High Home Inc Intelligence Internet Investment Investors Jet Jobs Large Launch Life Light Live Local Ltd Magic Mac Maritime
Mega Metro Military Mobile Motor Motors Music Natural Nature Northern Ocean Pacific Peace Phone Photo Pictures Player Premium Prime Pro Professional Public Quick Race Racing Real Reality Reef
Regional Roadster Rock Royal Safe Satellite Save Search Second Shuttle Silver Smart Social Soft Software Solar Southern Space Special Speed Sport Sports Star Stars Stock Street Studio Studios Super
Support Surface Technical Technology Third Tour Town Transport Travel Tropical Ultimate Ultra Universal Vehicle Video Virgin Vista Wall Water Western Wild Wind Windows Winter Wireless Women Wonder Work Worldwide Youth Zero
`
  .trim()
  .split(/\s+/u);

import type { GazetteerCsv } from '../../../data/gazetteer/compile-gazetteer.ts';

/** Small and sound: three municipalities, two vendors, two bodies. */
export const CSV: GazetteerCsv = {
  municipalities: `code,name,official_name,genitive,county_code,county,domain,web_host,further_domains,skr_group,lat,lon,sources_n
0980,Gotland,Region Gotland,Gotlands,09,Gotlands län,gotland.se,gotland.se,,C6,57.46,18.49,3
1292,Ängelholm,Ängelholms kommun,Ängelholms,12,Skåne län,engelholm.se,start.engelholm.se,angelholm.se;aengelholm.se,B4,56.27,12.94,2
2582,Boden,Bodens kommun,Bodens,25,Norrbottens län,boden.se,boden.se,,C8,66.16,21.16,4
`,
  neighbours: 'code_a,code_b,kind,sources_n\n2582,1292,land,3\n0980,2582,water_or_short,1\n',
  hosts: `code,host,kind,operator
2582,anslagstavla.boden.se,own subdomain,
2582,boden.tromanpublik.se,hosted elsewhere,Troman Publik
`,
  vendors: `id,name,aliases,domains,auto_domains,auto_reason,category,products,confidence,sources_n
lime,Lime Technologies,Lime;Lime AB,lime.se;lime.com,lime.se,the .com domain is global,e-tjänster,Lime CRM,high,1
troman,Troman,,tromanpublik.se,,people log in there,ärende & dokument,,medium,2
`,
  bodies: `id,name,aliases,kind,domain,further_domains,sources_n
region-09,Region Gotland,,region,gotland.se,,3
skr,Sveriges Kommuner och Regioner,SKR;SKL,intresseorganisation,skr.se,skl.se,2
`,
};

/** The sound files with one thing changed in one of them, at its first place. */
export function changed(file: keyof GazetteerCsv, from: string, to: string): GazetteerCsv {
  if (!CSV[file].includes(from)) throw new Error(`${from} does not stand in ${file}`);
  return { ...CSV, [file]: CSV[file].replace(from, to) };
}

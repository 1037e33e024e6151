/** Sentences about what came in from other files. */
export const auditTakeovers = {
  selections: {
    take: 'Aus einer Auswahl übernommen: {label}',
    takeBack: 'Übernahme einer Auswahl zurückgenommen: {label}',
    putBack: 'Übernahme einer Auswahl wiederholt: {label}',
  },
  vendorImport: {
    run: 'Aus einer Liste übernommen: {label}',
    takeBack: 'Übernahme einer Liste zurückgenommen: {label}',
    putBack: 'Übernahme einer Liste wiederholt: {label}',
  },
  consentImport: {
    run: 'Änderungsliste übernommen: {label}',
    takeBack: 'Änderungsliste zurückgenommen',
    putBack: 'Änderungsliste wieder eingetragen',
  },
};

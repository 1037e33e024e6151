/** Sentences about what came in from other files. */
export const auditTakeovers = {
  wordings: {
    save: 'Brieftext geändert: {label}',
    keep: 'Eigener Brieftext behalten: {label}',
    reset: 'Mitgelieferter Brieftext gilt wieder: {label}',
    restore: 'Frühere Fassung eines Brieftexts gilt wieder: {label}',
  },
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

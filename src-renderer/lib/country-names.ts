import type { Language } from '../../src-main/contract/values.ts';

/**
 * Countries that the tables of law, and with them reports and reasons, call otherwise than the browser does: one country has
 * one name in the whole app. A test holds them against the tables.
 */
export const namesOfLaw: Record<Language, Readonly<Record<string, string>>> = {
  de: {
    BN: 'Brunei',
    CD: 'Demokratische Republik Kongo',
    CG: 'Republik Kongo',
    CV: 'Kap Verde',
    HK: 'Hongkong',
    MF: 'Saint-Martin (französischer Teil)',
    MO: 'Macau',
    PS: 'Palästinensische Gebiete',
    UM: 'Kleinere Amerikanische Überseeinseln',
    US: 'USA',
  },
  en: {
    AG: 'Antigua and Barbuda',
    BA: 'Bosnia and Herzegovina',
    BL: 'St. Barthélemy',
    CD: 'Democratic Republic of the Congo',
    CG: 'Republic of the Congo',
    GS: 'South Georgia and South Sandwich Islands',
    HK: 'Hong Kong',
    HM: 'Heard and McDonald Islands',
    KN: 'St. Kitts and Nevis',
    LC: 'St. Lucia',
    MF: 'Saint Martin (French part)',
    MM: 'Myanmar',
    MO: 'Macao',
    PM: 'St. Pierre and Miquelon',
    SH: 'St. Helena',
    SJ: 'Svalbard and Jan Mayen',
    ST: 'São Tomé and Príncipe',
    TC: 'Turks and Caicos Islands',
    TT: 'Trinidad and Tobago',
    UM: 'U.S. Outlying Islands',
    VC: 'St. Vincent and Grenadines',
    VI: 'U.S. Virgin Islands',
    WF: 'Wallis and Futuna',
  },
};

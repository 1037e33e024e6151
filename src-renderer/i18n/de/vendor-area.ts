/** The pages of the area of vendors. */
export const vendorArea = {
  transfers: 'Übermittlungen',
  label: 'Seiten zu Dienstleistern',
  register: 'Register',
  comparisons: 'Vergleiche',
  subProcessors: 'Unterauftragsverarbeiter',
  inquiries: 'Anfragen',
  reviews: 'Wiedervorlage',
};

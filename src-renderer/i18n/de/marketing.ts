/** The pages of the area of campaigns. */
export const marketing = {
  label: 'Seiten zu Kampagnen',
  campaigns: 'Kampagnen',
  personas: 'Personas',
  content: 'Inhalte',
  scoring: 'Lead-Bewertung',
};

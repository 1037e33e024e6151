/** The pages of the area of campaigns. */
export const marketing = {
  pages: 'Seiten zu Kampagnen',
  campaigns: 'Kampagnen',
  personas: 'Personas',
  content: 'Inhalte',
  scoring: 'Lead-Bewertung',
};

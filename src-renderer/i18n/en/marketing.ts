/** The pages of the area of campaigns. */
export const marketing = {
  label: 'Pages about campaigns',
  campaigns: 'Campaigns',
  personas: 'Personas',
  content: 'Content',
  scoring: 'Lead scoring',
};

export const marketing = {
  pages: 'Pages about campaigns',
  campaigns: 'Campaigns',
  personas: 'Personas',
  content: 'Content',
  scoring: 'Lead scoring',
};

/** Words that the pages of the area of campaigns share. */
export const marketing = {
  label: 'Pages of this area',
  personas: 'Personas',
  content: 'Content',
};

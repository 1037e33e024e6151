/** Words that the pages of the area of campaigns share. */
export const marketing = {
  label: 'Seiten dieses Bereichs',
  personas: 'Personas',
  content: 'Inhalte',
};

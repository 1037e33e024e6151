export const letterSource = {
  title: 'Wortlaut',
  own: 'eigener Text, Fassung {number} vom {saved}, gemacht aus der mitgelieferten Fassung {version} vom {day}',
  rest: 'Sonst mitgeliefert: Fassung {version}, Stand {day} ({source}).',
  shipped: 'Mitgeliefert: Fassung {version}, Stand {day} ({source}).',
  free: 'Frei geschrieben: Keiner der Brieftexte steht in diesem Brief.',
  where:
    'Von Hand Geschriebenes zählt nicht mit. Im Brief selbst steht das nicht, nur in den Eigenschaften der Datei.',
  edit: 'Wortlaut ändern',
};

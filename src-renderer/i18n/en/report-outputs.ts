/** What was saved or printed lately. */
export const recent = {
  title: 'Saved or printed lately',
  none: 'Nothing yet. What you save or print stands here with its checksum and the state of the data.',
  file: 'Saved {time}, {count, plural, one {1 page} other {# pages}}',
  paper: 'Printed {time}, {count, plural, one {1 page} other {# pages}}',
  word: 'Saved as a Word text {time}',
  table: 'Saved as a table {time}',
  same: 'Data unchanged',
  changed: '{count, plural, one {Data changed, 1 entry since} other {Data changed, # entries since}}',
  hash: 'Checksum',
  copy: 'Copy checksum',
  copied: 'Copied',
};

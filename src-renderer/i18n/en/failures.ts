export const failures = {
  INCIDENT: {
    title: 'A step was interrupted.',
    text: 'Everything up to the last green tick is saved. Try again; the error log has it under {incident}.',
  },
};

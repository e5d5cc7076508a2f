/** The frame around the facilitator's guide; its text is in docs. */
export const guide = {
  title: 'Facilitator’s guide',
  contents: 'Chapters',
  print: 'Print',
  page: 'Open as a page, to print',
  close: 'Back to the console',
};

/** How the panel shows moments: the patterns of `dateFormat`, which are spelled in the reader's language. */
export const momentPicker = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'PPP, p',
  timeFormat: 'HH:mm',
} as const

import type {PlanCopiesStrings} from './strings.js';

/** English words around copies of a support plan. */
export const en: PlanCopiesStrings = {
  title: 'Copies of this plan',
  back: 'Back to the plan',
  intro: 'A copy is the plan as it is now. It does not change when the plan changes.',
  keepSafe: 'Anybody who has a copy can read it. Keep it somewhere safe.',
  paper: {
    heading: 'On paper',
    size: 'Size of the letters',
    sizes: {usual: 'Usual', large: 'Large print', largest: 'Very large print'},
    sizeHints: {usual: '13 point', large: '18 point', largest: '24 point'},
    print: 'Print',
    hint: 'You can choose “Save as PDF” where you choose a printer.',
    preview: 'What will be printed',
  },
  page: {
    heading: 'As a page to read on a screen',
    body: 'It opens in any web browser, without the internet. It can be read, and not changed.',
    save: 'Save as a page',
  },
  text: {
    heading: 'As plain text',
    body: 'For an email, a message or a screen reader.',
    label: 'The plan as plain text',
    copy: 'Copy the text',
    copied: 'The text has been copied.',
    copyFailed: 'The text could not be copied. It is selected, so that you can copy it yourself.',
    save: 'Save as a text file',
  },
  saved: (file) => `Saved as ${file}. Look where your downloads are.`,
  fileName: 'my-plan',
  madeOn: (date) => `Copy made on ${date}.`,
};
